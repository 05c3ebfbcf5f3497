import { addMonths, daysBetween, type CalendarDate } from './calendar-date';

/** How many months lie between two marks, the closest first. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];

export interface MonthMark {
  on: CalendarDate;
  /** Where between `first` (0) and `last` (1). */
  at: number;
}

/** Marks for an axis from `first` to `last`: firsts of months at even steps from January, at most `most` of them. */
export function monthMarks(first: CalendarDate, last: CalendarDate, most: number): MonthMark[] {
  const whole = daysBetween(first, last);
  for (const step of STEPS) {
    const marks: MonthMark[] = [];
    for (let on = firstMark(first, step); on <= last; on = addMonths(on, step)) {
      marks.push({ on, at: daysBetween(first, on) / whole });
    }
    if (marks.length <= most) return marks;
  }
  return [];
}

function firstMark(first: CalendarDate, step: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const months = year * 12 + month - 1 + (day > 1 ? 1 : 0);
  const rounded = Math.ceil(months / step) * step;
  const [atYear, atMonth] = [Math.floor(rounded / 12), (rounded % 12) + 1];
  return `${atYear}-${String(atMonth).padStart(2, '0')}-01` as CalendarDate;
}
