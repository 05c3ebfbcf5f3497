import { z } from 'zod';
import type { Horizon } from '~/domain/figures/definitions';
import { toKeyFigures, type FigureArguments, type KeyFigures, type ScopeNames } from '~/domain/figures/key-figures';
import type { PracticeMonth } from '~/domain/figures/practice-months';
import { toStandingCounts, type StandingCounts } from '~/domain/figures/standing-counts';
import type { SurvivalCurves } from '~/domain/figures/survival-curve';
import type { Transaction } from '~/platform/database.server';

/** The key figures of one scope with the series behind its charts. */
export interface FiguresWithSeries {
  figures: KeyFigures;
  months: PracticeMonth[];
  curves: SurvivalCurves;
  standings: Record<Horizon, StandingCounts>;
}

const count = z.number().int().nonnegative();
const months = z.array(z.object({ monthEnd: z.iso.date(), inPractice: count }));
const curve = z.array(z.object({ days: count, atRisk: count, events: count, survival: z.number() })).default([]);
const series = z.object({ curves: z.object({ any: curve, ordinary: curve }) });

/** Works everything out in one statement. Rejects with 42501 where the actor may not see the scope. */
export async function computeFigures(tx: Transaction, args: FigureArguments, names: ScopeNames): Promise<FiguresWithSeries> {
  const { contractId, supplierId, clock, asOf, from, to } = args;
  const [row] = await tx.$queryRaw<[{ counts: unknown; months: unknown; standings: unknown }]>`
    with asked as (
      select ${contractId}::uuid as contract, ${supplierId}::uuid as supplier, ${clock}::clock as by_clock,
        ${asOf}::date as as_of, ${from}::date as period_from, ${to}::date as period_to
    )
    select key_figures(contract, supplier, by_clock, as_of, period_from, period_to) as counts,
      key_figure_standings(contract, supplier, by_clock, as_of, period_from, period_to) as standings,
      (select coalesce(jsonb_agg(jsonb_build_object('monthEnd', m.month_end, 'inPractice', m.in_practice) order by m.month_end), '[]')
        from practice_by_month(contract, supplier, as_of, period_from, period_to) m) as months
    from asked`;
  return {
    figures: toKeyFigures(row.counts, names, args),
    months: withPractice(months.parse(row.months) as PracticeMonth[]),
    curves: series.parse(row.counts).curves,
    standings: toStandingCounts(row.standings),
  };
}

/** A period in which nobody was in practice has no development to show. */
function withPractice(all: PracticeMonth[]): PracticeMonth[] {
  return all.some(({ inPractice }) => inPractice > 0) ? all : [];
}
