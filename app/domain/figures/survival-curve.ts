/** A Kaplan–Meier curve (figures.md, «Time to paid work»): one step at each day on which somebody got the job. */
export interface SurvivalStep {
  /** Days from the start of the course. */
  days: number;
  /** Courses still followed on that day without a job before it. */
  atRisk: number;
  events: number;
  /** Estimated share without a job after that day, from 1 down to 0. */
  survival: number;
}
export type JobKind = 'any' | 'ordinary';
export type SurvivalCurves = Record<JobKind, SurvivalStep[]>;

/** Days that a table of a curve shows: months at first, then half years. */
const READING_DAYS = [30, 60, 91, 183, 274, 365, 548, 730, 1095, 1460, 1825];

/** The estimated share without a job `days` after the start: the value of the last step by then. */
export function survivalAt(steps: readonly SurvivalStep[], days: number): number {
  return steps.findLast((step) => step.days <= days)?.survival ?? 1;
}

/** The days at which to read the curves: up to the first after which nothing happens any more. */
export function readingDays(curves: SurvivalCurves): number[] {
  const last = lastDay(curves);
  const end = READING_DAYS.findIndex((days) => days >= last);
  return last === 0 ? [] : READING_DAYS.slice(0, end === -1 ? undefined : end + 1);
}

/** The last day on which either curve takes a step; 0 where none does. */
export function lastDay(curves: SurvivalCurves): number {
  return Math.max(0, curves.any.at(-1)?.days ?? 0, curves.ordinary.at(-1)?.days ?? 0);
}
