import type { CalendarDate } from './calendar-date';

/** A day on which something is new in a job; what is not new there is null. An id names a row that can be taken back. */
export interface TermPoint {
  from: CalendarDate;
  percent: { id: string | null; value: number } | null;
  pay: { id: string; value: number } | null;
}

/** The percent at the start, each new percent and each pay, as one line of days. */
export function termLine(
  start: { startedOn: CalendarDate; percent: number },
  percents: readonly { id: string; from: CalendarDate; percent: number }[],
  pay: readonly { id: string; from: CalendarDate; hourlyPay: number }[],
): TermPoint[] {
  const points = new Map<CalendarDate, TermPoint>();
  const at = (from: CalendarDate) => {
    const point = points.get(from) ?? { from, percent: null, pay: null };
    points.set(from, point);
    return point;
  };
  at(start.startedOn).percent = { id: null, value: start.percent };
  for (const { id, from, percent } of percents) at(from).percent = { id, value: percent };
  for (const { id, from, hourlyPay } of pay) at(from).pay = { id, value: hourlyPay };
  return [...points.values()].sort((one, other) => one.from.localeCompare(other.from));
}
