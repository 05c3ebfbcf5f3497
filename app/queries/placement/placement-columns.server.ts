import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull, factColumns, placementFacts } from './placement-facts.server';

/** What every party to a placement sees of it; nothing of the person. */
export const placementColumns = {
  ...factColumns,
  reference: true,
  department: true,
  goal: true,
  plannedFrom: true,
  plannedTo: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  percent: true,
  requestedAt: true,
  declineReason: true,
  withdrawReason: true,
  endDetail: true,
  contractSupplier: { select: { contract: { select: { name: true, reference: true } }, supplier: { select: { name: true } } } },
} as const satisfies Prisma.PlacementSelect;

type Row = Prisma.PlacementGetPayload<{ select: typeof placementColumns }>;

/** The same as a screen shows it: dates as dates, numbers as numbers, and the status on a date. */
export function placementNumbers(row: Row, on: CalendarDate) {
  const { contract, supplier } = row.contractSupplier;
  return {
    reference: row.reference,
    status: placementStatus(placementFacts(row), on),
    department: row.department,
    goal: row.goal,
    plannedFrom: dateOrNull(row.plannedFrom),
    plannedTo: dateOrNull(row.plannedTo),
    startedOn: dateOrNull(row.startedOn),
    endedOn: dateOrNull(row.endedOn),
    daysPerWeek: row.daysPerWeek && Number(row.daysPerWeek),
    hoursPerWeek: row.hoursPerWeek && Number(row.hoursPerWeek),
    percent: row.percent && Number(row.percent),
    requestedAt: row.requestedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    declinedAt: row.declinedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    declineReason: row.declineReason,
    withdrawReason: row.withdrawReason,
    endReason: row.endReason,
    endDetail: row.endDetail,
    contractName: contract.name,
    contractReference: contract.reference,
    supplierName: supplier.name,
  };
}
