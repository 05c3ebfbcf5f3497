import { addDays, type CalendarDate } from './calendar-date';
import { lastQuarterEnd, quarterEndOf, quarterStart } from './quarter';

export const costStatementStates = ['draft', 'submitted'] as const;
export type CostStatementState = (typeof costStatementStates)[number];
export const costStatementActions = ['change', 'send', 'correct'] as const;
export type CostStatementAction = (typeof costStatementActions)[number];

/** The lifecycle as a table: a draft is changed and sent; what was sent stands, and a correction is a new one. */
export const costStatementLifecycle: Readonly<Record<CostStatementState, readonly CostStatementAction[]>> = {
  draft: ['change', 'send'],
  submitted: ['correct'],
};

export function costStatementState({ submittedAt }: { submittedAt: unknown }): CostStatementState {
  return submittedAt === null ? 'draft' : 'submitted';
}

/** Days after the end of a quarter in which its statement is to be sent. */
const DAYS_TO_STATE = 30;
/** How many quarters back a missing statement is asked for; older ones can still be written. */
const ASKED_QUARTERS = 4;
/** Mentor hours for each reported week where a supplier has stated none before: where the count begins, not what it should be. */
const FIRST_HOURS_A_WEEK = 2;

export function statementDueOn(quarterEnd: CalendarDate): CalendarDate {
  return addDays(quarterEnd, DAYS_TO_STATE);
}

/** Whether a statement that is missing is still asked for: that of the last quarters that are over. */
export function isAskedFor(quarterEnd: CalendarDate, on: CalendarDate): boolean {
  let earliest = lastQuarterEnd(on);
  for (let back = 1; back < ASKED_QUARTERS; back += 1) earliest = addDays(quarterStart(earliest), -1);
  return quarterEnd >= earliest && quarterEnd <= lastQuarterEnd(on);
}

/** Whether a statement can be written of a quarter of a contract: the contract ran in it, and it is over. */
export function canBeStated(
  quarterEnd: CalendarDate,
  { startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate | null },
  on: CalendarDate,
): boolean {
  const runs = quarterEnd >= quarterEndOf(startsOn) && (endsOn === null || quarterEnd <= quarterEndOf(endsOn));
  return runs && quarterEnd <= on;
}

/** What the portal knows of a quarter: reported weeks with somebody present, one for each person, and completed modules' hours. */
export interface CostFacts {
  weeks: number;
  trainingHours: number;
}

export interface StatedHours {
  mentorHours: number;
  trainingHours: number;
}

/** Mentor hours for each reported week, as in the supplier's statement before, with one decimal; else where the count begins. */
export function hoursAWeek(before: { mentorHours: number; weeks: number } | null): number {
  if (!before || before.weeks === 0) return FIRST_HOURS_A_WEEK;
  return Math.round((before.mentorHours / before.weeks) * 10) / 10;
}

/** The hours that a statement begins with; its writer changes them with a reason. */
export function suggestedHours({ weeks, trainingHours }: CostFacts, perWeek: number): StatedHours {
  return { mentorHours: Math.round(weeks * perWeek * 10) / 10, trainingHours };
}

/** Whether the hours are others than those suggested, so that the statement says why. */
export function hoursChanged(stated: StatedHours, suggested: StatedHours): boolean {
  return stated.mentorHours !== suggested.mentorHours || stated.trainingHours !== suggested.trainingHours;
}
