/** From the exact figures of a buyer's contracts to what is published of them. */
import type { CalendarDate } from '../calendar-date';
import { HORIZONS, type Horizon } from '../figures/definitions';
import { summedVolume, type ExactContract } from './exact-figures';
import { protectContract, type ProtectedScope, type Why } from './protect-contract';
import type { PublishedTable } from './published-table';
import type { Thresholds } from './thresholds';
import type { PublishedFigures, PublishedResult } from './published-figures';
import { totalResult } from './total-result';
import { countTraining, type ToldTraining } from './training-count';

/** What the buyer has been told of a contract before: each result that was published anew, the oldest first, and its training. */
export interface ToldBefore {
  tables: Record<Horizon, readonly PublishedTable[]>;
  training: ToldTraining | null;
}

/** What a scope is published with; `why` and `fresh` are for the publisher alone. */
export interface PreparedScope {
  contractId: string | null;
  supplierId: string | null;
  figures: PublishedFigures;
  why: Record<Horizon, Why> | null;
  /** The horizons at which the result is published anew. */
  fresh: readonly Horizon[];
}

/** The published scopes of a contract, the whole first, and how many people its training was counted anew with, if it was. */
export interface PreparedContract {
  scopes: PreparedScope[];
  trainingPeople: number | null;
}

/** The result that an earlier revision of the same quarter has of a scope, for a quarter that is published again. */
export type ShownBefore = (supplierId: string | null, horizon: Horizon) => PublishedResult | null;

/** Protects one contract's figures against all that was told before. */
export function protectFigures(
  exact: ExactContract,
  before: ToldBefore,
  shownBefore: ShownBefore,
  periodEnd: CalendarDate,
  thresholds: Thresholds,
): PreparedContract {
  const protectedAt = byHorizon((horizon) => {
    const now = exact.scopes.map(({ supplierId, units }) => ({ scope: supplierId ?? '', units: units[horizon] }));
    return protectContract(now, before.tables[horizon], periodEnd, thresholds);
  });
  const training = countTraining(exact.training, before.training, periodEnd, thresholds);
  const scopes = exact.scopes.map(({ supplierId, volume }): PreparedScope => {
    const at = byHorizon((horizon) => ofQuarter(scopeIn(protectedAt[horizon], supplierId), shownBefore(supplierId, horizon), periodEnd));
    const whole = supplierId === null;
    return {
      ...{ contractId: exact.contractId, supplierId },
      figures: {
        ...{ clock: exact.clock, volume, results: { '6': at[6].result, '12': at[12].result }, contractsShown: null },
        training: whole ? training.training : null,
        places: whole ? [...exact.places] : null,
        departments: whole ? [...exact.departments] : null,
      },
      why: byHorizon((horizon) => at[horizon].why),
      fresh: HORIZONS.filter((horizon) => at[horizon].fresh),
    };
  });
  return { scopes, trainingPeople: training.people };
}

/** All the buyer's contracts together: the sum of their volume, and of their results what those say already. */
export function totalOf(contracts: readonly PreparedContract[]): PreparedScope {
  const wholes = contracts.flatMap(({ scopes: [whole] }) => (whole ? [whole.figures] : []));
  const total = byHorizon((horizon) => totalResult(wholes.map(({ results }) => results[`${horizon}`])));
  return {
    ...{ contractId: null, supplierId: null, why: null, fresh: [] },
    figures: {
      ...{ clock: null, volume: summedVolume(wholes.map(({ volume }) => volume)) },
      results: { '6': total[6].result, '12': total[12].result },
      contractsShown: { '6': total[6].shown, '12': total[12].shown },
      ...{ training: null, places: null, departments: null },
    },
  };
}

/** A quarter that is published again after a later one says what it said, where there is nothing new to say of it. */
function ofQuarter(scope: ProtectedScope, shownBefore: PublishedResult | null, periodEnd: CalendarDate): ProtectedScope {
  const { result } = scope;
  if (result.form === 'none' || result.measuredBy <= periodEnd) return scope;
  return { ...scope, result: shownBefore ?? { form: 'none' } };
}

function scopeIn(scopes: Map<string, ProtectedScope>, supplierId: string | null): ProtectedScope {
  return scopes.get(supplierId ?? '') ?? { result: { form: 'none' }, fresh: false, why: 'too_few' };
}

function byHorizon<Value>(of: (horizon: Horizon) => Value): Record<Horizon, Value> {
  return { 6: of(6), 12: of(12) };
}
