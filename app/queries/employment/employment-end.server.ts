import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';

/** Why a job that the caller has found visible ended on its last day; null where nobody said. */
export async function employmentEnd(tx: Transaction, { id, endedOn }: { id: string; endedOn: CalendarDate | null }) {
  if (!endedOn) return null;
  return tx.employmentEnd.findFirst({
    where: { employmentId: id, endedOn: toDateColumn(endedOn) },
    orderBy: { id: 'desc' },
    select: { reason: true, text: true },
  });
}
