/** Which quarters may be published to a buyer. */
import { addDays, type CalendarDate } from '../calendar-date';
import { lastQuarterEnd, quarterEnds } from '../quarter';

/** Days after a quarter's end by which its figures are to be published; NAV and suppliers answer within 31 days too. */
const DAYS_TO_PUBLISH = 31;

/** How a quarter stands for a buyer: published, to be published, or passed by because a later one was published first. */
export type QuarterState = 'published' | 'ready' | 'passed';

/** The end of the latest quarter that is over on a date; on its own last day a quarter is not, because the day is not. */
export function latestToPublish(on: CalendarDate): CalendarDate {
  return lastQuarterEnd(addDays(on, -1));
}

/** The ends of all quarters since the first contract began that are over on a date, the latest first. */
export function quartersOver(firstStart: CalendarDate, on: CalendarDate): CalendarDate[] {
  const last = latestToPublish(on);
  return firstStart > last ? [] : quarterEnds(firstStart, last).toReversed();
}

/** How a quarter that is over stands, given the ends of those that were published. */
export function quarterState(periodEnd: CalendarDate, published: readonly CalendarDate[]): QuarterState {
  if (published.includes(periodEnd)) return 'published';
  return published.some((end) => end > periodEnd) ? 'passed' : 'ready';
}

/** The day by which a quarter's figures are to be published. */
export function publishBy(periodEnd: CalendarDate): CalendarDate {
  return addDays(periodEnd, DAYS_TO_PUBLISH);
}
