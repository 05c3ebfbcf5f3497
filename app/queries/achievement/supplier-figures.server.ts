import { z } from 'zod';
import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { ExactOfSupplier } from '~/domain/achievement/reached-in-figures';
import type { Clock } from '~/domain/figures/definitions';
import { toKeyFigures } from '~/domain/figures/key-figures';
import type { Transaction } from '~/platform/database.server';

const step = z.object({ days: z.number(), atRisk: z.number(), events: z.number(), survival: z.number() });
const steps = z.array(step).default([]);
const curves = z.object({ curves: z.object({ any: steps, ordinary: steps }) });

interface Question {
  contract: { id: string; startsOn: Date; clock: Clock };
  supplierId: string;
  asOf: CalendarDate;
}

/**
 * The exact figures of one supplier on a contract, from its first day to `asOf`; null before that day. Rejects with 42501
 * where the actor may not see them.
 */
export async function supplierFigures(tx: Transaction, { contract, supplierId, asOf }: Question): Promise<ExactOfSupplier | null> {
  const from = fromDateColumn(contract.startsOn);
  if (from > asOf) return null;
  const [row] = await tx.$queryRaw<[{ counts: unknown }]>`
    select key_figures(${contract.id}::uuid, ${supplierId}::uuid, ${contract.clock}::clock, ${asOf}::date, ${from}::date,
      ${asOf}::date) as counts`;
  const args = { contractId: contract.id, supplierId, clock: contract.clock, asOf, from, to: asOf };
  return { figures: toKeyFigures(row.counts, { contract: null, supplier: null }, args), curves: curves.parse(row.counts).curves };
}
