import type { CalendarDate } from './calendar-date';

export const shifts = ['day', 'evening', 'night', 'weekend'] as const;
export type Shift = (typeof shifts)[number];

/** Whether a job may come of it: «ansettelse aktuelt». */
export const jobProspects = ['yes', 'perhaps', 'no'] as const;
export type JobProspect = (typeof jobProspects)[number];

export const offerStatuses = ['current', 'coming', 'past', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** What an offer's status is derived from. */
export interface OfferFacts {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  withdrawnAt: unknown;
}

/** Where an offer of places stands on a date. */
export function offerStatus({ startsOn, endsOn, withdrawnAt }: OfferFacts, on: CalendarDate): OfferStatus {
  if (withdrawnAt) return 'withdrawn';
  if (endsOn < on) return 'past';
  return startsOn > on ? 'coming' : 'current';
}

export const offerActions = ['change', 'withdraw', 'request'] as const;
export type OfferAction = (typeof offerActions)[number];

/** The lifecycle as a table: what is possible from each status. Who may do it stands in `policies/place-offer-actions.ts`. */
export const offerLifecycle: Readonly<Record<OfferStatus, readonly OfferAction[]>> = {
  current: ['change', 'withdraw', 'request'],
  coming: ['change', 'withdraw', 'request'],
  past: [],
  withdrawn: [],
};

/** The longest that places can be offered for at once, in months: as long as the longest contracts. */
export const LONGEST_OFFER = 60;
