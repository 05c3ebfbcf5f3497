import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesWithMisuse } from '~/policies/misuse-scope';
import { endedPractices } from './ended-practices.server';

/** The ended practices by which a supplier is judged, the latest end first, each with the job that followed. */
export async function supplierEvidence(tx: Transaction, viewer: Viewer, supplierId: string, on: CalendarDate) {
  const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: supplierId }, select: { name: true } });
  const ended = await endedPractices(tx, on, supplierId);
  const candidates = await tx.candidate.findMany({
    where: { AND: [candidatesWithMisuse(viewer), { id: { in: ended.map(({ candidateId }) => candidateId) } }] },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(candidates.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return {
    name,
    practices: ended.map(({ candidateId, startedOn, endedOn, hiredOn }) => ({
      ...{ candidateId, startedOn, endedOn, hiredOn },
      person: names.get(candidateId) ?? null,
    })),
  };
}
