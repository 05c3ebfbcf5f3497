import { fromDateColumn } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';

/** All rates of minimum pay, the newest first, in kroner an hour. */
export async function minimumPayRates(tx: Transaction) {
  const rows = await tx.minimumPayRate.findMany({
    orderBy: { validFrom: 'desc' },
    select: { id: true, validFrom: true, adultRate: true, youthRate: true, source: true, version: true, createdAt: true },
  });
  return rows.map(({ validFrom, adultRate, youthRate, ...row }) => ({
    ...row,
    validFrom: fromDateColumn(validFrom),
    adultRate: adultRate.toNumber(),
    youthRate: youthRate.toNumber(),
  }));
}
