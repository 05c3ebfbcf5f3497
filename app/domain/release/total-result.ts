/** The results of all a buyer's contracts: what follows from those of each, and nothing beside it (disclosure.md). */
import type { CalendarDate } from '../calendar-date';
import { BANDS, countsIn, type Band } from './bands';
import type { PublishedResult } from './published-figures';

type Shown = Exclude<PublishedResult, { form: 'none' }>;
type Reach = { from: number; to: number };

/**
 * The contracts that show a result, added up: counts where each shows its counts, else bands where each sum lies in one
 * band whatever the people behind the contracts' bands are, else none. `shown` is how many contracts it is made of.
 * Anybody could work it out from the contracts' own results, so it gives nobody away. `measuredBy` is the latest of theirs.
 */
export function totalResult(contracts: readonly PublishedResult[]): { result: PublishedResult; shown: number } {
  const parts = contracts.filter((result) => result.form !== 'none');
  const none = { result: { form: 'none' } as const, shown: parts.length };
  if (parts.length === 0) return none;
  const cohort = parts.reduce((total, part) => total + part.cohort, 0);
  const measuredBy = parts.map((part) => part.measuredBy).toSorted().at(-1)!;
  const exact = parts.filter((part) => part.form === 'exact');
  if (exact.length === parts.length) {
    const sum = (cell: 'ordinary' | 'subsidised') => exact.reduce((total, part) => total + part[cell], 0);
    return { result: { form: 'exact', measuredBy, cohort, ordinary: sum('ordinary'), subsidised: sum('subsidised') }, shown: parts.length };
  }
  const bands = inBands(parts, cohort, measuredBy);
  return bands ? { result: bands, shown: parts.length } : none;
}

function inBands(parts: readonly Shown[], cohort: number, measuredBy: CalendarDate): PublishedResult | null {
  const inJob = bandOver(parts, cohort, (part) => (part.form === 'exact' ? just(part.ordinary + part.subsidised) : countsIn(part.inJob, part.cohort)));
  const ordinary = bandOver(parts, cohort, (part) => reachOf(part, part.ordinary));
  const subsidised = bandOver(parts, cohort, (part) => reachOf(part, part.subsidised));
  if (!inJob) return null;
  const split = ordinary && subsidised ? { ordinary, subsidised } : { ordinary: null, subsidised: null };
  return { form: 'band', measuredBy, cohort, inJob, ...split };
}

function bandOver(parts: readonly Shown[], cohort: number, reachIn: (part: Shown) => Reach): Band | null {
  return bandAround(sumOf(parts.map(reachIn)), cohort);
}

/** What a contract's own result says of a cell of its split. */
function reachOf({ cohort }: Shown, cell: number | Band | null): Reach {
  if (typeof cell === 'number') return just(cell);
  return cell ? countsIn(cell, cohort) : { from: 0, to: cohort };
}

const just = (count: number): Reach => ({ from: count, to: count });

function sumOf(reaches: readonly Reach[]): Reach {
  return reaches.reduce((total, { from, to }) => ({ from: total.from + from, to: total.to + to }), { from: 0, to: 0 });
}

/** The band that all of a reach lies in, or null. */
function bandAround({ from, to }: Reach, cohort: number): Band | null {
  return BANDS.find((band) => from >= countsIn(band, cohort).from && to <= countsIn(band, cohort).to) ?? null;
}
