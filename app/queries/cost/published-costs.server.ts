import { fromDateColumn } from '~/domain/calendar-date';
import type { ShownHours } from '~/domain/shown-hours';
import type { ShownSupport } from '~/domain/support-total';
import type { Transaction } from '~/platform/database.server';

/** The hours that a contract's buyer has been shown, each quarter as it was published last, the earliest first. */
export async function publishedHours(tx: Transaction, contractId: string): Promise<ShownHours[]> {
  const rows = await tx.costHourTotal.findMany({
    where: { contractId },
    orderBy: [{ periodEnd: 'asc' }, { id: 'asc' }],
    select: { firstQuarterEnd: true, periodEnd: true, mentorHours: true, trainingHours: true },
  });
  const latest = new Map(
    rows.map(({ firstQuarterEnd, periodEnd, mentorHours, trainingHours }) => [
      fromDateColumn(periodEnd),
      {
        ...{ firstQuarterEnd: fromDateColumn(firstQuarterEnd), periodEnd: fromDateColumn(periodEnd) },
        ...{ mentorHours: Number(mentorHours), trainingHours: Number(trainingHours) },
      },
    ]),
  );
  return [...latest.values()];
}

/** The support total that a contract's buyer has been shown last; null where none has been. */
export async function publishedSupport(tx: Transaction, contractId: string): Promise<ShownSupport | null> {
  const row = await tx.costSupportTotal.findFirst({
    where: { contractId },
    orderBy: { periodEnd: 'desc' },
    select: { periodEnd: true, hired: true, kroner: true },
  });
  return row && { ...row, periodEnd: fromDateColumn(row.periodEnd) };
}
