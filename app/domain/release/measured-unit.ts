/** What a buyer's results are made of: measured courses, each with what came of it (figures.md, «In a job»). */
import type { Thresholds } from './thresholds';

/** In a job without wage subsidy, in one with, or anything else: not in a job. */
export const CELLS = ['ordinary', 'subsidised', 'other'] as const;
export type MeasuredOutcome = (typeof CELLS)[number];

/** Of these cells nobody may be able to work out that they hold one or two people, or everybody (disclosure.md, «What "safe" means»). */
export const SENSITIVE_CELLS = ['subsidised', 'other'] as const satisfies readonly MeasuredOutcome[];

/** One measured course at one horizon. `key` names it in every scope that counts it, `person` whose it is. */
export interface MeasuredUnit {
  key: string;
  person: string;
  outcome: MeasuredOutcome;
}

export type Counts = Readonly<Record<MeasuredOutcome, number>>;

export function countOutcomes(units: readonly MeasuredUnit[]): Counts {
  const counts = { ordinary: 0, subsidised: 0, other: 0 };
  for (const { outcome } of units) counts[outcome] += 1;
  return counts;
}

/** Whether a group of people may not be known in full: one of its sensitive cells is too small, or holds everybody. */
export function tellsTooMuch(counts: Counts, { minimumCell }: Pick<Thresholds, 'minimumCell'>): boolean {
  const all = counts.ordinary + counts.subsidised + counts.other;
  return all > 0 && SENSITIVE_CELLS.some((cell) => (counts[cell] > 0 && counts[cell] < minimumCell) || counts[cell] === all);
}
