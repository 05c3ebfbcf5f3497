import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '~/queries/placement/placement-facts.server';
import type { PlacementToChange } from './change-placement.server';

/** The first day of the placement's contract; no practice starts before it. */
export async function contractStart(tx: Transaction, { contractId }: Pick<PlacementToChange, 'contractId'>): Promise<CalendarDate> {
  const contract = await tx.contract.findUniqueOrThrow({ where: { id: contractId }, select: { startsOn: true } });
  return fromDateColumn(contract.startsOn);
}

/**
 * The start of another placement of the same candidate with the same supplier on any day from `from` to `to`, both
 * included (null: without end); the earliest of several, and null where there is none.
 */
export async function otherPlacementIn(
  tx: Transaction,
  { id, candidateId, supplierId }: PlacementToChange,
  from: CalendarDate,
  to: CalendarDate | null,
): Promise<CalendarDate | null> {
  const other = await tx.placement.findFirst({
    where: {
      id: { not: id },
      candidateId,
      supplierId,
      voidedAt: null,
      startedOn: { not: null, ...(to && { lte: toDateColumn(to) }) },
      OR: [{ endedOn: null }, { endedOn: { gte: toDateColumn(from) } }],
    },
    orderBy: { startedOn: 'asc' },
    select: { startedOn: true },
  });
  return dateOrNull(other?.startedOn);
}
