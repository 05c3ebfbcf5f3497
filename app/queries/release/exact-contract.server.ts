import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { HORIZONS, type Clock, type Horizon } from '~/domain/figures/definitions';
import { BEGINNING } from '~/domain/figures/figure-query';
import { toKeyFigures } from '~/domain/figures/key-figures';
import { volumeOf, type ExactContract, type ExactScope } from '~/domain/release/exact-figures';
import type { MeasuredOutcome, MeasuredUnit } from '~/domain/release/measured-unit';
import { publishedDepartment, publishedPlaces } from '~/domain/release/published-figures';
import type { Transaction } from '~/platform/database.server';

/** Which contract is counted, for which quarter's end, with what was known on `asOf`. */
export interface ContractToCount {
  id: string;
  clock: Clock;
  capacity: number | null;
  supplierIds: readonly string[];
  periodEnd: CalendarDate;
  asOf: CalendarDate;
}

const count = z.number().int().nonnegative();
const facts = z.object({
  training: z.object({ people: count, modules: count, hours: z.number().nonnegative() }),
  places: z.array(publishedPlaces),
  departments: z.array(publishedDepartment),
});
const measured = z.array(
  z.object({ candidate_id: z.string(), horizon: z.union([z.literal(6), z.literal(12)]), measured_on: z.iso.date(), outcome: z.string(), rule: z.number() }),
);

/**
 * A contract counted exactly, as a whole and by supplier, from its first day to the period's end; `unanswered` is how many
 * measured results nobody has followed up. Rejects with 42501 where the actor may not see the figures of all suppliers.
 */
export async function countContract(tx: Transaction, contract: ContractToCount): Promise<ExactContract & { unanswered: number }> {
  const [row] = await tx.$queryRaw<[{ facts: unknown }]>`select release_facts(${contract.id}::uuid, ${contract.periodEnd}::date) as facts`;
  const scopes: ExactScope[] = [];
  let unanswered = 0;
  for (const supplierId of [null, ...contract.supplierIds]) {
    const { scope, withoutFollowUp } = await countScope(tx, contract, supplierId);
    scopes.push(scope);
    if (supplierId === null) unanswered = withoutFollowUp;
  }
  return { contractId: contract.id, clock: contract.clock, scopes, ...facts.parse(row.facts), unanswered };
}

async function countScope(tx: Transaction, contract: ContractToCount, supplierId: string | null) {
  const { id, clock, asOf, periodEnd } = contract;
  const [row] = await tx.$queryRaw<[{ counts: unknown; measured: unknown }]>`
    with asked as (
      select ${id}::uuid as contract, ${supplierId}::uuid as supplier, ${clock}::clock as by_clock, ${asOf}::date as as_of,
        ${BEGINNING}::date as period_from, ${periodEnd}::date as period_to
    )
    select key_figures(contract, supplier, by_clock, as_of, period_from, period_to) as counts,
      (select coalesce(jsonb_agg(to_jsonb(f) order by f.horizon, f.candidate_id, f.measured_on), '[]')
        from figure_people('results', contract, supplier, by_clock, as_of, period_from, period_to) f where f.state = 'cohort') as measured
    from asked`;
  const args = { contractId: id, supplierId, clock, asOf, from: BEGINNING, to: periodEnd };
  const rows = measured.parse(row.measured);
  const unitsAt = (horizon: Horizon) => rows.filter((one) => one.horizon === horizon).map((one) => unitOf(id, one));
  const volume = volumeOf(toKeyFigures(row.counts, { contract: null, supplier: null }, args), supplierId === null ? contract.capacity : null);
  const units = Object.fromEntries(HORIZONS.map((horizon) => [horizon, unitsAt(horizon)])) as unknown as ExactScope['units'];
  return { scope: { supplierId, volume, units }, withoutFollowUp: rows.filter(({ rule }) => rule !== 1).length };
}

/** Who was measured, as keys that name nobody: SHA-256 of candidate and contract, and of them with horizon and measuring date. */
function unitOf(contractId: string, { candidate_id: candidate, horizon, measured_on: day, outcome }: z.infer<typeof measured>[number]): MeasuredUnit {
  return {
    key: sha256(`${candidate} ${contractId} ${horizon} ${day}`),
    person: sha256(`${candidate} ${contractId}`),
    outcome: outcomeOf(outcome),
  };
}

function outcomeOf(outcome: string): MeasuredOutcome {
  return outcome === 'ordinary' || outcome === 'subsidised' ? outcome : 'other';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
