import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesWithMisuse } from '~/policies/misuse-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { endedPractices } from './ended-practices.server';

interface PracticeRow {
  candidateId: string;
  startedOn: Date;
  endedOn: Date;
  hiredOn: Date | null;
}

/** The ended practices by which a supplier is judged, the latest end first, each with the job that followed. */
export async function supplierEvidence(tx: Transaction, viewer: Viewer, supplierId: string, on: CalendarDate) {
  const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: supplierId }, select: { name: true } });
  const rows = await tx.$queryRaw<PracticeRow[]>`
    select candidate_id as "candidateId", started_on as "startedOn", ended_on as "endedOn", hired_on as "hiredOn"
    from (${endedPractices(viewer, on, supplierId)}) ended order by ended_on desc, candidate_id`;
  const candidates = await tx.candidate.findMany({
    where: { AND: [candidatesWithMisuse(viewer), { id: { in: rows.map(({ candidateId }) => candidateId) } }] },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(candidates.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return {
    name,
    practices: rows.map(({ candidateId, startedOn, endedOn, hiredOn }) => ({
      candidateId,
      person: names.get(candidateId) ?? null,
      startedOn: fromDateColumn(startedOn),
      endedOn: fromDateColumn(endedOn),
      hiredOn: dateOrNull(hiredOn),
    })),
  };
}
