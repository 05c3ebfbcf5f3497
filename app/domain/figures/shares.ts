/** Shares of the cohort (figures.md, «In a job after 6 and 12 months»). */
import type { Outcome } from './definitions';

/** How many units are measured, not yet measured, or out of it, and what those measured came to. */
export type ResultCounts = Record<'cohort' | 'pending' | 'excluded' | Outcome, number>;

/** Between 0 and 1, unrounded; null where nobody is measured. The true share lies between `share` and `shareUpper`. */
export interface ResultShares {
  share: number | null;
  shareOrdinary: number | null;
  shareSubsidised: number | null;
  shareUpper: number | null;
  coverage: number | null;
}
export type Results = ResultCounts & ResultShares;

/** The counts with their shares; the cohort is the denominator of every one. */
export function withShares(counts: ResultCounts): Results {
  const { cohort, ordinary, subsidised, unknown } = counts;
  const of = (count: number) => (cohort === 0 ? null : count / cohort);
  return {
    ...counts,
    share: of(ordinary + subsidised),
    shareOrdinary: of(ordinary),
    shareSubsidised: of(subsidised),
    shareUpper: of(ordinary + subsidised + unknown),
    coverage: cohort === 0 ? null : 1 - unknown / cohort,
  };
}
