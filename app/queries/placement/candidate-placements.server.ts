import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull, factColumns, placementFacts } from './placement-facts.server';

/** A candidate's placements with the status of each on a date, newest first; not those registered by mistake. */
export async function candidatePlacements(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate) {
  const rows = await tx.placement.findMany({
    where: { candidateId, candidate: candidateScope(viewer), voidedAt: null },
    orderBy: [{ startedOn: { sort: 'desc', nulls: 'first' } }, { requestedAt: 'desc' }],
    select: {
      id: true,
      reference: true,
      contractId: true,
      department: true,
      plannedFrom: true,
      plannedTo: true,
      sharedNeeds: true,
      ...factColumns,
      contractSupplier: {
        select: { contract: { select: { name: true, clock: true } }, supplier: { select: { name: true } } },
      },
      hireReports: { where: { status: 'pending' }, select: { id: true }, take: 1 },
    },
  });
  return rows.map(({ contractSupplier, hireReports, ...row }) => ({
    id: row.id,
    reference: row.reference,
    contractId: row.contractId,
    department: row.department,
    sharedNeeds: row.sharedNeeds,
    plannedFrom: dateOrNull(row.plannedFrom),
    plannedTo: dateOrNull(row.plannedTo),
    startedOn: dateOrNull(row.startedOn),
    endedOn: dateOrNull(row.endedOn),
    status: placementStatus(placementFacts(row), on),
    supplierName: contractSupplier.supplier.name,
    contractName: contractSupplier.contract.name,
    clock: contractSupplier.contract.clock,
    hireReported: hireReports.length > 0,
  }));
}
