import { addDays, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { CLOSING_DAYS } from '~/domain/placement-closing';

/** What is written at the end is due as long after it as it could be written before. */
export function dueAfter(end: Date | null): CalendarDate | null {
  return end && addDays(fromDateColumn(end), CLOSING_DAYS);
}
