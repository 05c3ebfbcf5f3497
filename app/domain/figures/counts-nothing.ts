import { END_REASONS, HORIZONS } from './definitions';
import type { KeyFigures } from './key-figures';

/**
 * Whether nothing is counted: no placement in the scope has started, or nothing of it lies in the period. Those still to
 * be measured are no sign of the contrary, because they are told whatever the period.
 */
export function countsNothing({ inPractice, employed, timeToPaidWork, hires, certificates }: KeyFigures): boolean {
  const counts = [
    inPractice.duringPeriod,
    inPractice.started,
    ...END_REASONS.map((reason) => inPractice.ended[reason]),
    ...HORIZONS.flatMap((months) => [employed[months].cohort, employed[months].excluded]),
    timeToPaidWork.any.courses,
    hires.employments,
    certificates.issued,
  ];
  return counts.every((count) => count === 0);
}
