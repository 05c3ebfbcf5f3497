/** The rule by which a result is published as exact counts or as bands (disclosure.md, «What "safe" means»). */
import type { CalendarDate } from '../calendar-date';
import { CELLS, countOutcomes, tellsTooMuch, type Counts, type MeasuredUnit } from './measured-unit';
import type { PublishedResult } from './published-figures';
import { restsBetween, type PublishedTable } from './published-table';
import type { Thresholds } from './thresholds';

export type ExactResult = Extract<PublishedResult, { form: 'exact' }>;

/**
 * Whether the counts of `units` may be published: enough people in each cell, and no rest between them and counts that
 * are published already says too much.
 */
export function mayBeExact(units: readonly MeasuredUnit[], published: readonly PublishedTable[], thresholds: Thresholds): boolean {
  const counts = countOutcomes(units);
  if (CELLS.some((cell) => counts[cell] < thresholds.minimumCell)) return false;
  return exactRests(units, published).every((rest) => !tellsTooMuch(countOutcomes(rest), thresholds));
}

/** What is left between `units` and each table of which the counts are published. */
export function exactRests(units: readonly MeasuredUnit[], published: readonly PublishedTable[]): readonly (readonly MeasuredUnit[])[] {
  return published.filter(({ result }) => result.form === 'exact').flatMap((table) => restsBetween(units, table.units));
}

export function exactResult({ ordinary, subsidised, other }: Counts, measuredBy: CalendarDate): ExactResult {
  return { form: 'exact', measuredBy, cohort: ordinary + subsidised + other, ordinary, subsidised };
}
