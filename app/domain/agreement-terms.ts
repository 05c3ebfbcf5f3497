import type { CalendarDate } from './calendar-date';
import type { placementGoals } from './placement-status';

export const followUpRhythms = ['weekly', 'every_two_weeks', 'monthly'] as const;
export type FollowUpRhythm = (typeof followUpRhythms)[number];

/** What the parties agree on. The period has both its days in it; hours and days are a week's. */
export interface AgreementTerms {
  goal: (typeof placementGoals)[number];
  goalText: string | null;
  tasks: string;
  training: string;
  followUpRhythm: FollowUpRhythm;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  daysPerWeek: number;
  hoursPerWeek: number;
  mentorId: string;
}

export const agreementTerms = [
  'goal',
  'goalText',
  'tasks',
  'training',
  'followUpRhythm',
  'startsOn',
  'endsOn',
  'daysPerWeek',
  'hoursPerWeek',
  'mentorId',
] as const satisfies readonly (keyof AgreementTerms)[];
export type AgreementTerm = (typeof agreementTerms)[number];

/** Which terms differ between two versions, in the order of the agreement. */
export function changedTerms(before: AgreementTerms, after: AgreementTerms): AgreementTerm[] {
  return agreementTerms.filter((term) => before[term] !== after[term]);
}

/** The terms that the placement itself holds as well: they follow the agreement when it is approved. */
export const sharedTerms = ['goal', 'startsOn', 'endsOn', 'daysPerWeek', 'hoursPerWeek', 'mentorId'] as const satisfies readonly AgreementTerm[];
export type SharedTerms = { [Term in (typeof sharedTerms)[number]]: AgreementTerms[Term] | null };

/** Which terms the placement has come to differ in since the agreement, by a proposal or a new mentor. */
export function driftedTerms(agreement: AgreementTerms, placement: SharedTerms): AgreementTerm[] {
  return sharedTerms.filter((term) => placement[term] !== null && placement[term] !== agreement[term]);
}
