import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { departments, type TrainingFigures } from '~/domain/figures/training-figures';
import type { Transaction } from '~/platform/database.server';

const count = z.number().int().nonnegative();
const hours = z.number().nonnegative();
const date = z.iso.date().transform((text) => text as CalendarDate);
const department = z.enum(departments).nullable();

const figures = z.object({
  from: date,
  to: date,
  departments: z.array(
    z.object({
      department,
      modules: count,
      hours,
      present: count,
      ill: count,
      agreed: count,
      notAgreed: count,
      certificates: count,
      completed: count,
      completedWithCertificate: count,
    }),
  ),
  places: z.array(z.object({ month: date, department, offered: count, used: count })),
});

/** Which training is counted: on one contract, by one supplier or all, in a period. */
export interface TrainingArguments {
  contractId: string;
  supplierId: string | null;
  from: CalendarDate;
  to: CalendarDate;
}

/** The training figures, in one statement. Rejects with 42501 where the actor may not see the supplier's. */
export async function computeTrainingFigures(tx: Transaction, args: TrainingArguments): Promise<TrainingFigures> {
  const { contractId, supplierId, from, to } = args;
  const [row] = await tx.$queryRaw<[{ counts: unknown }]>`
    select training_figures(${contractId}::uuid, ${supplierId}::uuid, ${from}::date, ${to}::date) as counts`;
  return figures.parse(row.counts);
}
