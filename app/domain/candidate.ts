/** The values that a candidate's facts can have, in the order in which forms show them. */
export const norwegianLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const targetGroups = ['refugee', 'immigrant', 'other'] as const;
export const leftReasons = ['died', 'moved_municipality', 'moved_abroad', 'other'] as const;

/** What can be done with a candidate. Who may do it stands in `policies/candidate-actions.ts`. */
export type CandidateAction =
  | 'edit'
  | 'wishes'
  | 'leave'
  | 'note'
  | 'share'
  | 'request_placement'
  | 'register_employment'
  | 'follow_up'
  | 'decide_result';
