export const tenderStates = ['preparing', 'evaluated', 'approved', 'awarded'] as const;
/** Where a tender stands: points are missing, all are given, another person has approved them, or winners are named. */
export type TenderState = (typeof tenderStates)[number];

export const tenderActions = ['change', 'add_tenderer', 'remove_tenderer', 'write_answers', 'score', 'approve', 'award', 'carry_over'] as const;
export type TenderAction = (typeof tenderActions)[number];

/** What the state is derived from. */
export interface TenderFacts {
  /** Each tenderer that has not been removed: how many of the five parts have their score, and whether it won. */
  tenderers: readonly { scored: number; won: boolean }[];
  /** Whether an approval stands. */
  approved: boolean;
}

const writing = ['change', 'add_tenderer', 'remove_tenderer', 'write_answers', 'score'] as const;

/** The lifecycle as a table: state → what can be done. A change of what is approved takes the approval back; what is awarded stands. */
export const tenderLifecycle: Readonly<Record<TenderState, readonly TenderAction[]>> = {
  preparing: writing,
  evaluated: [...writing, 'approve'],
  approved: [...writing, 'award'],
  awarded: ['carry_over'],
};

const PARTS = 5;

export function tenderState({ tenderers, approved }: TenderFacts): TenderState {
  if (tenderers.some(({ won }) => won)) return 'awarded';
  if (tenderers.length === 0 || tenderers.some(({ scored }) => scored < PARTS)) return 'preparing';
  return approved ? 'approved' : 'evaluated';
}

/** Who wrote in a tender last; people, so that somebody with two roles is one. */
export interface LastWriters {
  scoredById: string | null;
  changedById: string | null;
}

/** Two-person approval: neither who gave the last points nor who changed anything last can approve. */
export function mayApproveAfter(userId: string, { scoredById, changedById }: LastWriters): boolean {
  return userId !== scoredById && userId !== changedById;
}
