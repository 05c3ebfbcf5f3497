/** Which results of a contract and its suppliers are published for a quarter, and in which form (disclosure.md). */
import type { CalendarDate } from '../calendar-date';
import { canBe, findGiveaway } from './attacker';
import { bandResult, DETAILS, possibleBandResults } from './band-results';
import { countOutcomes, type MeasuredUnit } from './measured-unit';
import type { PublishedResult } from './published-figures';
import { restsBetween, sameUnits, type PublishedTable } from './published-table';
import { exactResult, mayBeExact } from './result-rule';
import type { Thresholds } from './thresholds';

/** The whole contract, beside which its suppliers are called by their ids. */
export const WHOLE_CONTRACT = '';

/** Everybody measured in a scope by the period's end, at one horizon. */
export interface ScopeUnits {
  scope: string;
  units: readonly MeasuredUnit[];
}

/** Why a result is shown as it is: for the unit's lead, never for a buyer. */
export type Why = 'shown' | 'too_few' | 'too_few_new' | 'would_tell';

/** `fresh` is published anew; else it is the last published one, or none. */
export interface ProtectedScope {
  result: PublishedResult;
  fresh: boolean;
  why: Why;
}

/**
 * The results of one contract at one horizon, by scope: the contract first, then its suppliers in the order of their ids.
 * `earlier` is all that was ever published anew of it, in that order.
 *
 * Whether a result is published at all follows from what is public: from numbers of people, and from whether any bands
 * that it could have would give somebody away. So that one is missing says nothing. Counts are shown where the rule of
 * their cells and rests allows it and nothing follows from them; else bands. The audit takes bands for what the rule
 * made of them: who knows that counts may also have been held back for what they would tell knows less than it does.
 */
export function protectContract(
  now: readonly ScopeUnits[],
  earlier: readonly PublishedTable[],
  periodEnd: CalendarDate,
  thresholds: Thresholds,
): Map<string, ProtectedScope> {
  const published = [...earlier];
  const shown = new Map<string, ProtectedScope>();
  const inOrder = now.toSorted((one, other) => (one.scope < other.scope ? -1 : 1));
  for (const { scope, units } of inOrder) {
    const twin = inOrder.find((other) => other.scope < scope && sameUnits(other.units, units));
    const decided = (twin && shown.get(twin.scope)) ?? decide(scope, units, published, periodEnd, thresholds);
    shown.set(scope, decided);
    if (decided.fresh && decided.result.form !== 'none') published.push({ scope, units, result: decided.result });
  }
  return shown;
}

function decide(scope: string, units: readonly MeasuredUnit[], published: readonly PublishedTable[], periodEnd: CalendarDate, thresholds: Thresholds): ProtectedScope {
  const last = published.findLast((table) => table.scope === scope);
  const kept = (why: Why): ProtectedScope => ({ result: last?.result ?? { form: 'none' }, fresh: false, why });
  if (units.length < thresholds.minimumCohort) return kept('too_few');
  if (last && newPeople(units, last.units) < thresholds.minimumGrowth) return kept('too_few_new');
  const rests = published.flatMap((table) => restsBetween(units, table.units));
  if (rests.some(({ length }) => length < thresholds.minimumGrowth)) return kept('would_tell');
  const withResult = (result: PublishedTable['result']) => [...published, { scope, units, result }];
  const detail = DETAILS.find((one) => isSafeWhatever(possibleBandResults(units.length, periodEnd, one, thresholds).map(withResult), thresholds));
  if (!detail) return kept('would_tell');
  const counts = countOutcomes(units);
  if (!mayBeExact(units, published, thresholds)) return { result: bandResult(counts, periodEnd, detail, thresholds), fresh: true, why: 'shown' };
  const exact = exactResult(counts, periodEnd);
  const tells = findGiveaway(withResult(exact), thresholds) !== null;
  return { result: tells ? bandResult(counts, periodEnd, detail, thresholds) : exact, fresh: true, why: 'shown' };
}

/**
 * Whether none of the publications that are possible gives anybody away. Alone, bands that contradict the rule by which they
 * stand cannot come about; beside earlier results they can, where counts were held back for what they would tell.
 */
function isSafeWhatever(publications: readonly PublishedTable[][], thresholds: Thresholds): boolean {
  return publications.every((tables) => {
    if (!canBe(tables, thresholds)) return true;
    const found = findGiveaway(tables, thresholds);
    return found === null || (found === 'contradiction' && tables.length === 1);
  });
}

/** How many people are counted now who were not when the result was published last. */
function newPeople(units: readonly MeasuredUnit[], before: readonly MeasuredUnit[]): number {
  const counted = new Set(before.map(({ key }) => key));
  return new Set(units.filter(({ key }) => !counted.has(key)).map(({ person }) => person)).size;
}
