/** On what the sharing of a person with a NAV office rests, in the order in which the form shows it. */
export const navShareBases = ['integration_act', 'nav_act', 'consent', 'other'] as const;
export type NavShareBasis = (typeof navShareBases)[number];

/** Why a sharing ends. */
export const navShareEndReasons = ['purpose_reached', 'consent_withdrawn', 'followed_elsewhere', 'left_target_group', 'mistake', 'other'] as const;
export type NavShareEndReason = (typeof navShareEndReasons)[number];

/** What there is to know of a person, for telling the unit what is shared. Who sees which stands in `policies/shared-with-nav.ts`. */
export const personParts = [
  'facts',
  'placements',
  'agreements',
  'training',
  'reports',
  'proposals',
  'assessments',
  'certificates',
  'jobs',
  'results',
  'plan',
  'notes',
  'contacts',
  'hire_reports',
] as const;
export type PersonPart = (typeof personParts)[number];

/** The columns of a person that everybody sees who follows them. */
export type PersonColumn =
  | 'firstName'
  | 'lastName'
  | 'phone'
  | 'email'
  | 'norwegianLevel'
  | 'motherTongue'
  | 'birthYear'
  | 'settledOn'
  | 'targetGroup'
  | 'leftOn'
  | 'leftReason';
