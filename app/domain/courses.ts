import { addMonths, daysBetween, type CalendarDate } from './calendar-date';
import { HORIZONS, type Clock, type Horizon } from './figures/definitions';
import type { Period } from './period';

/** The longest break between two placements of one course, in days (figures.md, «Course»). */
const LONGEST_BREAK = 60;
/** How far from a measuring date a follow-up may lie and still decide it, in days (figures.md, rule 1). */
export const NEAR_DAYS = 31;

export interface Course {
  start: CalendarDate;
  /** None while a placement in the course is open. */
  exit: CalendarDate | null;
}

/** The day on which the result of one course is measured, and what the months are counted from. */
export interface MeasuringDate {
  on: CalendarDate;
  months: Horizon;
  countedFrom: CalendarDate;
}

/** One candidate's started placements in a scope, joined to courses (figures.md, «Course»); in any order. */
export function coursesOf(placements: readonly Period[]): Course[] {
  const courses: Course[] = [];
  for (const { from, to } of [...placements].sort((a, b) => a.from.localeCompare(b.from))) {
    const course = courses.at(-1);
    if (!course || (course.exit !== null && daysBetween(course.exit, from) > LONGEST_BREAK)) {
      courses.push({ start: from, exit: to });
    } else if (course.exit !== null && (to === null || to > course.exit)) {
      course.exit = to;
    }
  }
  return courses;
}

/**
 * When the results of one candidate on one contract are measured, by the contract's clock (figures.md, «In a job after
 * 6 and 12 months»): `placements` are those that have started, `jobStarts` the first days of all the candidate's jobs.
 */
export function measuringDatesOf(
  clock: Clock,
  placements: readonly Period[],
  jobStarts: readonly CalendarDate[],
): MeasuringDate[] {
  const starts = coursesOf(placements).flatMap(({ start, exit }) => {
    if (clock === 'start') return [start];
    if (clock === 'exit') return exit ? [exit] : [];
    return jobStarts.filter((day) => day >= start).sort().slice(0, 1);
  });
  return [...new Set(starts)].flatMap((countedFrom) =>
    HORIZONS.map((months) => ({ on: addMonths(countedFrom, months), months, countedFrom })),
  );
}
