import { addDays, type CalendarDate } from './calendar-date';

/** How long a practice without a planned end is counted for, in days; the database counts the same. */
const WITHOUT_END = 550;

/**
 * The days still to come on which a practice, if accepted, takes a place; null where there are none, or nobody has said
 * when it is.
 */
export function daysToCome(
  { plannedFrom, plannedTo }: { plannedFrom: CalendarDate | null; plannedTo: CalendarDate | null },
  on: CalendarDate,
): { from: CalendarDate; to: CalendarDate } | null {
  const from = plannedFrom && plannedFrom > on ? plannedFrom : on;
  const to = plannedTo ?? (plannedFrom && addDays(plannedFrom, WITHOUT_END));
  return to && from <= to ? { from, to } : null;
}

/** The last of the days that are said. */
export function latest(day: CalendarDate, ...others: (CalendarDate | null)[]): CalendarDate {
  return others.reduce<CalendarDate>((last, other) => (other && other > last ? other : last), day);
}
