import { addDays, type CalendarDate } from './calendar-date';

/** Days after the end that a supplier still sees who a placement was for (NAV's rule; the database keeps the same). */
export const SUPPLIER_ACCESS_DAYS = 40;

/** Days that a supplier has to answer a request; then it waits too long. */
export const DAYS_TO_ANSWER = 7;

/** The last day on which the supplier sees the person, or null while no end is known. */
export function lastSharedDay(endedOn: CalendarDate | null): CalendarDate | null {
  return endedOn && addDays(endedOn, SUPPLIER_ACCESS_DAYS);
}
