import type { CalendarDate } from '../calendar-date';
import type { Thresholds } from './thresholds';
import type { PublishedTraining } from './published-figures';

/** What was told of a contract's modules, and how many people had completed one then. */
export interface ToldTraining {
  people: number;
  training: PublishedTraining;
}

/** What is told now: `people` is how many were counted where modules and hours were counted anew, else null. */
export interface TrainingCount {
  training: PublishedTraining;
  people: number | null;
}

/**
 * Modules and their hours say how people fare, so they are counted anew only where at least `minimumGrowth` more people
 * have completed one than when they were counted last, and the first time where as many have as a share needs. Until
 * then, what was told stays, whatever is put right about anybody meanwhile.
 */
export function countTraining(
  now: { people: number; modules: number; hours: number },
  told: ToldTraining | null,
  periodEnd: CalendarDate,
  { minimumCohort, minimumGrowth }: Thresholds,
): TrainingCount {
  const { people, modules, hours } = now;
  const isAnew = told ? people - told.people >= minimumGrowth : people >= Math.max(minimumCohort, minimumGrowth);
  if (isAnew) return { training: { form: 'counted', countedBy: periodEnd, modules, hours }, people };
  return { training: told?.training ?? { form: 'none' }, people: null };
}
