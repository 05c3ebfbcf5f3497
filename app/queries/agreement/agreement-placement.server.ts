import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull, factColumns, placementFacts } from '../placement/placement-facts.server';

/** What an agreement has to know of its placement; nothing of the contract, which a mentor does not see. */
export const agreementPlacementColumns = {
  ...factColumns,
  id: true,
  version: true,
  reference: true,
  candidateId: true,
  contractId: true,
  supplierId: true,
  goal: true,
  plannedFrom: true,
  plannedTo: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  mentorId: true,
  mentor: { select: { user: { select: { name: true } } } },
} as const satisfies Prisma.PlacementSelect;

type Row = Prisma.PlacementGetPayload<{ select: typeof agreementPlacementColumns }>;

/** The same in dates and numbers, with the status on a date and the supplier's name. */
export async function agreementPlacement(tx: Transaction, row: Row, on: CalendarDate) {
  const supplier = await tx.organisation.findUniqueOrThrow({ where: { id: row.supplierId }, select: { name: true } });
  const { id, version, reference, candidateId, contractId, supplierId, goal, mentorId } = row;
  return {
    ...{ id, version, reference, candidateId, contractId, supplierId, goal, mentorId },
    status: placementStatus(placementFacts(row), on),
    startedOn: dateOrNull(row.startedOn),
    plannedFrom: dateOrNull(row.plannedFrom),
    plannedTo: dateOrNull(row.plannedTo),
    daysPerWeek: row.daysPerWeek && Number(row.daysPerWeek),
    hoursPerWeek: row.hoursPerWeek && Number(row.hoursPerWeek),
    mentorName: row.mentor?.user.name ?? null,
    supplierName: supplier.name,
  };
}
