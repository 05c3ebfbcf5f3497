import type { CalendarDate } from './calendar-date';

/** From and including `from` to and including `to`; open where `to` is null (figures.md, «Dates»). */
export interface Period {
  from: CalendarDate;
  to: CalendarDate | null;
}

export function covers(period: Period, day: CalendarDate): boolean {
  return period.from <= day && (period.to === null || day <= period.to);
}

export function overlaps(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}
