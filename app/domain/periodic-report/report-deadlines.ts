import { addDays, type CalendarDate } from '../calendar-date';

/**
 * How long each step of a periodic report may take, in days. The tender asks that results be documented and gives no time
 * limits; a month is what a quarterly report usually gets, and two weeks is what somebody who waits may expect.
 */
export const reportDays = { write: 30, answer: 14, correct: 14 } as const;

/** When the supplier is to have sent the report of a quarter whose figures were first published on a date. */
export function writeReportBy(publishedOn: CalendarDate): CalendarDate {
  return addDays(publishedOn, reportDays.write);
}

/** When the buyer is to have answered what was sent on a date. */
export function answerReportBy(sentOn: CalendarDate): CalendarDate {
  return addDays(sentOn, reportDays.answer);
}

/** When the supplier is to have sent again what came back on a date. */
export function correctReportBy(returnedOn: CalendarDate): CalendarDate {
  return addDays(returnedOn, reportDays.correct);
}
