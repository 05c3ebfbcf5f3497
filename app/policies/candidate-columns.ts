import type { PersonColumn } from '~/domain/nav-share';

/** What a candidate's page shows of the person to everybody who follows the candidate. */
export const candidateColumns = {
  firstName: true,
  lastName: true,
  phone: true,
  email: true,
  norwegianLevel: true,
  motherTongue: true,
} as const satisfies Partial<Record<PersonColumn, true>>;

/** The same of what is kept apart, because suppliers never see it. */
export const detailColumns = {
  birthYear: true,
  settledOn: true,
  targetGroup: true,
  leftOn: true,
  leftReason: true,
} as const satisfies Partial<Record<PersonColumn, true>>;
