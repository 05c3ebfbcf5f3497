import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { placementStatus, type PlacementStatus } from '~/domain/placement-status';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull, factColumns, placementFacts } from './placement-facts.server';

/** A place, asked for or given, that stands beside a new request. */
export interface OtherPlace {
  id: string;
  reference: string;
  status: PlacementStatus;
  from: CalendarDate | null;
  to: CalendarDate | null;
}

/** A candidate's requests and places with one supplier that are not over by `from` and do not begin after `to`. */
export async function placesWithSupplier(
  tx: Transaction,
  { candidateId, supplierId }: { candidateId: string; supplierId: string },
  { from, to }: { from: CalendarDate; to: CalendarDate },
  on: CalendarDate,
): Promise<OtherPlace[]> {
  const [first, last] = [toDateColumn(from), toDateColumn(to)];
  const rows = await tx.placement.findMany({
    where: {
      candidateId,
      supplierId,
      voidedAt: null,
      declinedAt: null,
      withdrawnAt: null,
      OR: [
        { startedOn: { lte: last }, OR: [{ endedOn: null }, { endedOn: { gte: first } }] },
        { startedOn: null, AND: [
          { OR: [{ plannedFrom: null }, { plannedFrom: { lte: last } }] },
          { OR: [{ plannedTo: null }, { plannedTo: { gte: first } }] },
        ] },
      ],
    },
    select: { id: true, reference: true, plannedFrom: true, plannedTo: true, ...factColumns },
    orderBy: { requestedAt: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    status: placementStatus(placementFacts(row), on),
    from: dateOrNull(row.startedOn ?? row.plannedFrom),
    to: dateOrNull(row.endedOn ?? row.plannedTo),
  }));
}
