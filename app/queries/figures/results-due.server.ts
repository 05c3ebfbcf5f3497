import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { addDays, addMonths } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';

/** A measuring date that nobody has answered: about whom, after which practice, and when. */
export interface ResultDue {
  candidateId: string;
  candidateReference: string;
  firstName: string;
  lastName: string;
  contractReference: string;
  horizon: 6 | 12;
  measuredOn: CalendarDate;
}

const rows = z.array(z.object({
  candidateId: z.string(), candidateReference: z.string(), firstName: z.string(), lastName: z.string(),
  contractReference: z.string(), horizon: z.union([z.literal(6), z.literal(12)]),
  measuredOn: z.iso.date().transform((text) => text as CalendarDate),
}));

/** How long before a measuring date it is worth preparing, and how long after it is still worth asking. */
const AHEAD_DAYS = 14;
const BACK_MONTHS = 12;

/**
 * Results at 6 and 12 months that lack an answer (a follow-up within 31 days), by each contract's clock: measuring dates
 * from a year back to two weeks ahead of `on`, oldest first, at most `most`. Of the candidates that the actor follows
 * and may see; rejects with 42501 for roles that follow nobody.
 */
export async function readResultsDue(tx: Transaction, on: CalendarDate, most: number): Promise<ResultDue[]> {
  const found = await tx.$queryRaw<unknown>`
    select c.id as "candidateId", c.reference as "candidateReference", c.first_name as "firstName",
      c.last_name as "lastName", k.reference as "contractReference", d.horizon, d.measured_on::text as "measuredOn"
    from results_due(${on}::date, ${addMonths(on, -BACK_MONTHS)}::date, ${addDays(on, AHEAD_DAYS)}::date) d
    join candidates c on c.id = d.candidate_id
    join contracts k on k.id = d.contract_id
    order by d.measured_on, c.last_name, c.first_name, d.horizon
    limit ${most}::integer`;
  return rows.parse(found);
}
