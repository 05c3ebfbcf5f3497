import type { CalendarDate } from '~/domain/calendar-date';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesWithMisuse } from '~/policies/misuse-scope';
import { dateOrNull } from '../placement/placement-facts.server';

/** Who of the unit's candidates is in practice at a site on a date, beside how many employees. */
export async function siteEvidence(tx: Transaction, viewer: Viewer, siteId: string, on: CalendarDate) {
  const { name, address, employees, contractSupplier, placements } = await tx.workSite.findUniqueOrThrow({
    where: { id: siteId },
    select: {
      name: true,
      address: true,
      employees: true,
      contractSupplier: { select: { supplier: { select: { id: true, name: true } } } },
      placements: {
        where: { AND: [{ candidate: candidatesWithMisuse(viewer) }, whereStatus('active', on)] },
        orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
        select: { id: true, startedOn: true, candidateId: true, candidate: { select: { firstName: true, lastName: true } } },
      },
    },
  });
  return {
    name,
    ...{ address, employees, supplierName: contractSupplier.supplier.name },
    people: placements.map(({ id, candidateId, candidate, startedOn }) => ({
      ...{ id, candidateId, person: `${candidate.firstName} ${candidate.lastName}`, startedOn: dateOrNull(startedOn) },
    })),
  };
}
