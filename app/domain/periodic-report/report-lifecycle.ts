export const reportStates = ['none', 'draft', 'sent', 'returned', 'approved'] as const;
/** Where a periodic report stands; `none` is a quarter for which nothing has been written. */
export type ReportState = (typeof reportStates)[number];

/** What can happen to a report; `write` begins it, goes on with it, and corrects what came back. */
export const reportActions = ['write', 'send', 'approve', 'return'] as const;
export type ReportAction = (typeof reportActions)[number];

/** The sides of a report. Which role acts for which stands in `policies/periodic-report-actions.ts`. */
export type ReportParty = 'supplier' | 'buyer';

/** The lifecycle as a table: state → action → who. What waits for its answer is not changed, and what is approved never is. */
export const reportLifecycle: Readonly<Record<ReportState, Readonly<Partial<Record<ReportAction, ReportParty>>>>> = {
  none: { write: 'supplier' },
  draft: { write: 'supplier', send: 'supplier' },
  sent: { approve: 'buyer', return: 'buyer' },
  returned: { write: 'supplier', send: 'supplier' },
  approved: {},
};

/** What is done next of a report; null where nothing is left to do. */
export const reportSteps = { none: 'write', draft: 'write', sent: 'answer', returned: 'correct', approved: null } as const satisfies Record<
  ReportState,
  string | null
>;
export type ReportStep = NonNullable<(typeof reportSteps)[ReportState]>;

/** A version as its state is derived from: its number, and its answer where it has one. */
export interface SentVersion {
  number: number;
  answer: { approved: boolean } | null;
}

/** Where a report that somebody has begun stands, from all that was sent of it. */
export function reportState(versions: readonly SentVersion[]): Exclude<ReportState, 'none'> {
  const [last] = versions.toSorted((one, other) => other.number - one.number);
  if (!last) return 'draft';
  if (!last.answer) return 'sent';
  return last.answer.approved ? 'approved' : 'returned';
}

/** How a list narrows by state: nobody but the supplier needs to know whether it has begun. */
export const reportStandings = ['unsent', 'sent', 'returned', 'approved'] as const;
export type ReportStanding = (typeof reportStandings)[number];

/** What others than the supplier are told of a state. */
export function standingOf(state: ReportState): ReportStanding {
  return state === 'none' || state === 'draft' ? 'unsent' : state;
}
