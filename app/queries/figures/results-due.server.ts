import { z } from 'zod';
import { addMonths, type CalendarDate } from '~/domain/calendar-date';
import { ASKED_FOR_MONTHS } from '~/domain/courses';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesInMyCare } from '~/policies/candidate-scope';

const date = z.iso.date().transform((text) => text as CalendarDate);
const rows = z.array(
  z.object({ candidateId: z.string(), months: z.union([z.literal(6), z.literal(12)]), measuredOn: date, countedFrom: date.nullable() }),
);

/** A measuring date that has passed and that nobody has answered: about whom, and what it is counted from (null: the hire). */
export interface ResultDue {
  candidateId: string;
  firstName: string;
  lastName: string;
  months: 6 | 12;
  measuredOn: CalendarDate;
  countedFrom: CalendarDate | null;
}

/**
 * Results at 6 and 12 months that lack an answer (a follow-up within 31 days), by each contract's clock: measuring dates
 * of the three months up to `on`, oldest first, of the candidates that the viewer is the one to look after. Rejects with
 * 42501 for roles that follow nobody.
 */
export async function readResultsDue(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<ResultDue[]> {
  const due = rows.parse(
    await tx.$queryRaw<unknown>`
      select d.candidate_id as "candidateId", d.horizon as "months", d.measured_on::text as "measuredOn",
        (case k.clock when 'exit' then d.exited_on when 'start' then d.started_on end)::text as "countedFrom"
      from results_due(${on}::date, ${addMonths(on, -ASKED_FOR_MONTHS)}::date, ${on}::date) d
      join contracts k on k.id = d.contract_id
      order by d.measured_on, d.candidate_id, d.horizon`,
  );
  const people = await tx.candidate.findMany({
    where: { AND: [candidatesInMyCare(viewer), { id: { in: [...new Set(due.map((one) => one.candidateId))] } }] },
    select: { id: true, firstName: true, lastName: true },
  });
  const byId = new Map(people.map(({ id, ...name }) => [id, name]));
  return due.flatMap((one) => {
    const name = byId.get(one.candidateId);
    return name ? [{ ...one, ...name }] : [];
  });
}
