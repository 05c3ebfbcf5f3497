/** Results in bands: the share in a job, and its split where that tells no more than it may (disclosure.md). */
import type { CalendarDate } from '../calendar-date';
import { findGiveaway } from './attacker';
import { bandOf, BANDS, type Band } from './bands';
import type { Counts, MeasuredUnit } from './measured-unit';
import type { PublishedResult } from './published-figures';
import type { Thresholds } from './thresholds';

export type BandResult = Extract<PublishedResult, { form: 'band' }>;

/** How much a result in bands says: the split with and without subsidy too, where that is safe, or the share in a job alone. */
export const DETAILS = ['with_split', 'in_job_only'] as const;
export type Detail = (typeof DETAILS)[number];

const someDay: CalendarDate = '2000-01-01';
const known = new Map<string, ReadonlySet<Band>>();

/** The result in bands of these counts. */
export function bandResult(counts: Counts, measuredBy: CalendarDate, detail: Detail, thresholds: Thresholds): BandResult {
  const full = inAllBands(counts, measuredBy);
  const safe = detail === 'with_split' && safeSplits(full.cohort, thresholds).has(full.inJob);
  return safe ? full : { ...full, ordinary: null, subsidised: null };
}

/** Every result in bands that a cohort of this size can have. */
export function possibleBandResults(cohort: number, measuredBy: CalendarDate, detail: Detail, thresholds: Thresholds): BandResult[] {
  return different(everyCounts(cohort).map((counts) => bandResult(counts, measuredBy, detail, thresholds)));
}

/**
 * The bands of the share in a job beside which the split may stand: those where no split that can stand there says too
 * much. That the split is missing then says nothing about it.
 */
function safeSplits(cohort: number, thresholds: Thresholds): ReadonlySet<Band> {
  const key = `${cohort} ${thresholds.minimumCell}`;
  const found = known.get(key) ?? findSafeSplits(cohort, thresholds);
  known.set(key, found);
  return found;
}

function findSafeSplits(cohort: number, thresholds: Thresholds): ReadonlySet<Band> {
  const units = Array.from({ length: cohort }, (_, index): MeasuredUnit => ({ key: `${index}`, person: `${index}`, outcome: 'other' }));
  const unsafe = different(everyCounts(cohort).map((counts) => inAllBands(counts, someDay)))
    .filter((result) => {
      const found = findGiveaway([{ scope: '', units, result }], thresholds);
      // Alone, such counts are shown as they are.
      return found !== null && found !== 'contradiction';
    })
    .map(({ inJob }) => inJob);
  return new Set(BANDS.filter((band) => !unsafe.includes(band)));
}

function inAllBands({ ordinary, subsidised, other }: Counts, measuredBy: CalendarDate) {
  const cohort = ordinary + subsidised + other;
  return {
    ...{ form: 'band', measuredBy, cohort } as const,
    ...{ inJob: bandOf(ordinary + subsidised, cohort), ordinary: bandOf(ordinary, cohort), subsidised: bandOf(subsidised, cohort) },
  };
}

function everyCounts(cohort: number): Counts[] {
  const counts: Counts[] = [];
  for (let ordinary = 0; ordinary <= cohort; ordinary += 1) {
    for (let subsidised = 0; ordinary + subsidised <= cohort; subsidised += 1) counts.push({ ordinary, subsidised, other: cohort - ordinary - subsidised });
  }
  return counts;
}

function different<Result extends BandResult>(results: Result[]): Result[] {
  return [...new Map(results.map((result) => [`${result.inJob} ${result.ordinary} ${result.subsidised}`, result])).values()];
}
