import { addDays, type CalendarDate } from './calendar-date';

interface Week {
  /** The Monday of the week. */
  week: CalendarDate;
  offered: number;
  taken: number;
  free: number;
}

/** Weeks after one another with the same numbers, as one: from a Monday to and including a Sunday. */
export interface EqualWeeks extends Omit<Week, 'week'> {
  from: CalendarDate;
  to: CalendarDate;
}

/** The weeks, which come in order, with those that are alike taken together. */
export function equalWeeks(weeks: readonly Week[]): EqualWeeks[] {
  const periods: EqualWeeks[] = [];
  for (const { week, ...numbers } of weeks) {
    const last = periods.at(-1);
    const to = addDays(week, 6);
    const goesOn = last && addDays(last.to, 1) === week;
    const alike = last && last.offered === numbers.offered && last.taken === numbers.taken && last.free === numbers.free;
    if (goesOn && alike) last.to = to;
    else periods.push({ from: week, to, ...numbers });
  }
  return periods;
}
