/** The four parts that a cohort is shown in: every outcome is in exactly one of them. */
import type { ResultCounts } from './shares';

export const RESULT_PARTS = ['ordinary', 'subsidised', 'notInJob', 'unknown'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** Practice and education count as not in a job (figures.md, «In a job after 6 and 12 months»). */
export function resultParts(counts: ResultCounts): Record<ResultPart, number> {
  return {
    ordinary: counts.ordinary,
    subsidised: counts.subsidised,
    notInJob: counts.inPractice + counts.education + counts.notEmployed,
    unknown: counts.unknown,
  };
}
