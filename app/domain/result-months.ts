/** Results to find out, month by month of their measuring dates; those of long ago in one heap. */
import { addDays, addMonths, parseIsoDate, type CalendarDate } from './calendar-date';
import { RECENT_MONTHS } from './result-due';

/** `2026-03`, or everything before the months that stand by themselves. */
export type ResultMonth = `${number}-${number}` | typeof OLDER;
export const OLDER = 'eldre';

export interface MonthCount {
  month: ResultMonth;
  count: number;
  /** The earliest measuring date among them. */
  first: CalendarDate;
}

const monthOf = (date: CalendarDate) => date.slice(0, 7) as ResultMonth;
const beginningOf = (month: ResultMonth) => `${month}-01` as CalendarDate;

/** The first day whose month stands by itself on `on`. */
function recentFrom(on: CalendarDate): CalendarDate {
  return beginningOf(monthOf(addMonths(on, -RECENT_MONTHS)));
}

/** Gathers counts by day into months, the oldest first. */
export function monthCounts(days: readonly { measuredOn: CalendarDate; count: number }[], on: CalendarDate): MonthCount[] {
  const months = new Map<ResultMonth, MonthCount>();
  for (const { measuredOn, count } of [...days].sort((a, b) => a.measuredOn.localeCompare(b.measuredOn))) {
    const month = measuredOn < recentFrom(on) ? OLDER : monthOf(measuredOn);
    const known = months.get(month) ?? { month, count: 0, first: measuredOn };
    months.set(month, { ...known, count: known.count + count });
  }
  return [...months.values()];
}

/** The month that an address names, else the first in which something waits, else the present one. */
export function chosenMonth(asked: string | null, months: readonly MonthCount[], on: CalendarDate): ResultMonth {
  if (asked === OLDER) return OLDER;
  const day = parseIsoDate(`${asked}-01`);
  return day ? monthOf(day) : (months[0]?.month ?? monthOf(on));
}

/** The measuring dates of a month, from the first to the last. */
export function daysOfMonth(month: ResultMonth, on: CalendarDate): { from: CalendarDate; to: CalendarDate } {
  if (month === OLDER) return { from: '1900-01-01', to: addDays(recentFrom(on), -1) };
  return { from: beginningOf(month), to: addDays(addMonths(beginningOf(month), 1), -1) };
}
