import { addDays, daysBetween, mondayOf, type CalendarDate } from './calendar-date';

/** The number of a date's week as calendars here write it (ISO 8601): week 1 is the one with the year's first Thursday. */
export function weekNumber(date: CalendarDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as CalendarDate, thursday) / 7) + 1;
}
