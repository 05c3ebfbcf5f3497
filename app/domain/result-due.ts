/** When a result at 6 or 12 months is to be found out. */
import { addDays, type CalendarDate } from './calendar-date';
import { NEAR_DAYS } from './courses';

/** How long before its measuring date a result can be asked for, in days. */
const OPENS_DAYS_BEFORE = 14;
/** How long a month's results stand by themselves on a start page before they count as older, in months. */
export const RECENT_MONTHS = 3;

/** From this day on the result of `measuredOn` is asked for. */
export function opensOn(measuredOn: CalendarDate): CalendarDate {
  return addDays(measuredOn, -OPENS_DAYS_BEFORE);
}

/** The last measuring date whose result is asked for on `on`. */
export function lastOpen(on: CalendarDate): CalendarDate {
  return addDays(on, OPENS_DAYS_BEFORE);
}

/** The last day for an answer about the measuring date itself; it is asked for after that too, until somebody answers. */
export function dueOn(measuredOn: CalendarDate): CalendarDate {
  return addDays(measuredOn, NEAR_DAYS);
}

/** The date that an answer given on `on` is about: nobody knows what somebody will do, so before the measuring date it is today. */
export function askedAbout(measuredOn: CalendarDate, on: CalendarDate): CalendarDate {
  return measuredOn < on ? measuredOn : on;
}
