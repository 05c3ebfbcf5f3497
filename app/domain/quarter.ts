import { addDays, addMonths, type CalendarDate } from './calendar-date';

/** Quarters of the calendar year, each named by its last day: 31 March, 30 June, 30 September or 31 December. */

/** The last day of the quarter that a date lies in. */
export function quarterEndOf(date: CalendarDate): CalendarDate {
  const [year = '', month = ''] = date.split('-');
  const first = `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01` as CalendarDate;
  return addDays(addMonths(first, 3), -1);
}

/** The first day of the quarter that ends on a date. */
export function quarterStart(quarterEnd: CalendarDate): CalendarDate {
  return addMonths(`${quarterEnd.slice(0, 7) as `${number}-${number}`}-01`, -2);
}

/** The end of the latest quarter that is over on a date; on its last day a quarter is. */
export function lastQuarterEnd(on: CalendarDate): CalendarDate {
  const end = quarterEndOf(on);
  return end === on ? end : addDays(quarterStart(end), -1);
}

/** The ends of all quarters from the one that `from` lies in to the one that `to` lies in, the earliest first. */
export function quarterEnds(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const last = quarterEndOf(to);
  const ends: CalendarDate[] = [];
  for (let end = quarterEndOf(from); end <= last; end = quarterEndOf(addDays(end, 1))) ends.push(end);
  return ends;
}

/** `2026-3`: a quarter in an address. */
export function quarterSlug(quarterEnd: CalendarDate): string {
  return `${quarterEnd.slice(0, 4)}-${Number(quarterEnd.slice(5, 7)) / 3}`;
}

/** The last day of the quarter that an address names, or null where it names none. */
export function parseQuarter(slug: string): CalendarDate | null {
  const [, year, quarter] = /^((?:19|20|21)\d\d)-([1-4])$/.exec(slug) ?? [];
  return year ? quarterEndOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01` as CalendarDate) : null;
}
