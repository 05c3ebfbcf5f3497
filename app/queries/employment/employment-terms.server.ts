import { fromDateColumn } from '~/domain/calendar-date';
import { termLine } from '~/domain/term-line';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { employmentPay } from './employment-pay.server';

/** How percent and pay of a job that the caller has found visible went over time, from its first day. */
export async function employmentTerms(
  tx: Transaction,
  viewer: Viewer,
  { id, startedOn, percent }: { id: string; startedOn: CalendarDate; percent: number },
) {
  const rows = await tx.employmentTerm.findMany({
    where: { employmentId: id, voidedAt: null },
    orderBy: { startsOn: 'asc' },
    select: { id: true, startsOn: true, percent: true },
  });
  const percents = rows.map((row) => ({ id: row.id, from: fromDateColumn(row.startsOn), percent: row.percent.toNumber() }));
  return termLine({ startedOn, percent }, percents, await employmentPay(tx, viewer, id));
}
