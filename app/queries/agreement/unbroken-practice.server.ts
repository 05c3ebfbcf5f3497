import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { unbrokenSince } from '~/domain/unbroken-practice';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '../placement/placement-facts.server';

/**
 * The first day of the candidate's unbroken practice with the supplier of a placement that begins on `from`, across the
 * placements before it.
 */
export async function unbrokenPracticeSince(
  tx: Transaction,
  { id, candidateId, supplierId, startedOn }: { id: string; candidateId: string; supplierId: string; startedOn: CalendarDate | null },
  from: CalendarDate,
): Promise<CalendarDate> {
  const rows = await tx.placement.findMany({
    where: { id: { not: id }, candidateId, supplierId, voidedAt: null, startedOn: { not: null } },
    select: { startedOn: true, endedOn: true },
  });
  const others = rows.flatMap((row) =>
    row.startedOn ? [{ startedOn: fromDateColumn(row.startedOn), endedOn: dateOrNull(row.endedOn) }] : [],
  );
  return unbrokenSince(startedOn && startedOn < from ? startedOn : from, others);
}
