import { addDays, type CalendarDate } from './calendar-date';

/** How long before the planned end the words at the end can be written. */
export const CLOSING_DAYS = 14;

interface Course {
  startedOn: CalendarDate | null;
  plannedTo: CalendarDate | null;
  endedOn: CalendarDate | null;
}

/** Whether a practice has ended, or ends within 14 days: then it is time for the assessment and the certificate. */
export function isClosing({ startedOn, plannedTo, endedOn }: Course, on: CalendarDate): boolean {
  if (!startedOn || startedOn > on) return false;
  return endedOn !== null || (plannedTo !== null && plannedTo <= addDays(on, CLOSING_DAYS));
}
