import { addDays, type CalendarDate } from './calendar-date';

/** Weeks after which an agreement that nobody works on has expired, and from which that is said. */
export const WEEKS_UNTIL_EXPIRY = 12;
export const WEEKS_UNTIL_WARNING = 10;

/** The facts of one version that its state is derived from; moments are only asked for whether they are there. */
export interface AgreementFacts {
  sentAt: unknown;
  candidateApprovedAt: unknown;
  supplierApprovedAt: unknown;
  unitApprovedAt: unknown;
  replacedAt: unknown;
  cancelledAt: unknown;
  /** The day in Norway on which somebody last worked on it. */
  touchedOn: CalendarDate;
}

export const agreementStates = [
  'none',
  'draft',
  'waiting_for_both',
  'waiting_for_candidate',
  'waiting_for_supplier',
  'waiting_for_unit',
  'in_force',
  'replaced',
  'cancelled',
  'expired',
] as const;
/** Where an agreement stands; `none` is a placement for which nothing has been written. */
export type AgreementState = (typeof agreementStates)[number];

/** What can happen to an agreement; `write` begins a new version. */
export const agreementActions = [
  'write',
  'edit',
  'send',
  'approve_for_candidate',
  'approve_for_supplier',
  'approve_for_unit',
  'cancel',
] as const;
export type AgreementAction = (typeof agreementActions)[number];

/** The sides of an agreement. Which roles act for which stands in `policies/agreement-actions.ts`. */
export const agreementParties = ['unit', 'supplier'] as const;
export type AgreementParty = (typeof agreementParties)[number];

const writers = ['unit', 'supplier'] as const;
const cancel = { cancel: writers };
const forCandidate = { approve_for_candidate: writers };
const forSupplier = { approve_for_supplier: writers };

/**
 * The lifecycle as a table: state → action → who. Candidate and supplier say yes in any order and the unit last; what is
 * in force, replaced, cancelled or expired is never changed, but a new version can be written after it.
 */
export const agreementLifecycle: Readonly<
  Record<AgreementState, Readonly<Partial<Record<AgreementAction, readonly AgreementParty[]>>>>
> = {
  none: { write: writers },
  draft: { edit: writers, send: writers, ...cancel },
  waiting_for_both: { ...forCandidate, ...forSupplier, ...cancel },
  waiting_for_candidate: { ...forCandidate, ...cancel },
  waiting_for_supplier: { ...forSupplier, ...cancel },
  waiting_for_unit: { approve_for_unit: ['unit'], ...cancel },
  in_force: { write: writers },
  replaced: {},
  cancelled: { write: writers },
  expired: { write: writers },
};

/** The day on which an agreement that is not yet approved by all has expired, if nobody works on it. */
export function expiresOn({ touchedOn }: Pick<AgreementFacts, 'touchedOn'>): CalendarDate {
  return addDays(touchedOn, WEEKS_UNTIL_EXPIRY * 7);
}

/** Whether it is time to say that an open agreement will expire. */
export function expiresSoon(facts: Pick<AgreementFacts, 'touchedOn'>, on: CalendarDate): boolean {
  return addDays(facts.touchedOn, WEEKS_UNTIL_WARNING * 7) <= on && on < expiresOn(facts);
}

/** Where one version stands on a date. */
export function agreementState(facts: AgreementFacts, on: CalendarDate): Exclude<AgreementState, 'none'> {
  if (facts.cancelledAt) return 'cancelled';
  if (facts.replacedAt) return 'replaced';
  if (facts.unitApprovedAt) return 'in_force';
  if (on >= expiresOn(facts)) return 'expired';
  if (!facts.sentAt) return 'draft';
  if (!facts.candidateApprovedAt) return facts.supplierApprovedAt ? 'waiting_for_candidate' : 'waiting_for_both';
  return facts.supplierApprovedAt ? 'waiting_for_unit' : 'waiting_for_supplier';
}

/** Whether somebody has to do something before the version is in force. */
export function isOpen(state: AgreementState): boolean {
  return state === 'draft' || state.startsWith('waiting');
}
