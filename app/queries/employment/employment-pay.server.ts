import { fromDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { lowPayNow, lowPaySpells } from '~/domain/low-pay';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { seesPay } from '~/policies/employment-actions';
import { minimumPayRates } from '../minimum-pay/minimum-pay-rates.server';

interface Job {
  id: string;
  employerOrgNumber: string;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}

/** The pay of a job that the caller has found visible, oldest first; none for somebody who does not see pay. */
export async function employmentPay(tx: Transaction, viewer: Viewer, employmentId: string) {
  if (!seesPay(viewer)) return [];
  const rows = await tx.employmentPay.findMany({
    where: { employmentId, voidedAt: null },
    orderBy: { startsOn: 'asc' },
    select: { id: true, startsOn: true, hourlyPay: true },
  });
  return rows.map(({ id, startsOn, hourlyPay }) => ({ id, from: fromDateColumn(startsOn), hourlyPay: hourlyPay.toNumber() }));
}

/**
 * Whether a job at a supplier is paid less than the minimum, now and before, and whether somebody has closed that. Null for
 * somebody who does not see pay, and for jobs elsewhere: the rule is asked only of those the contracts are about.
 */
export async function employmentLowPay(tx: Transaction, viewer: Viewer, job: Job, birthYear: number | null) {
  const pay = await employmentPay(tx, viewer, job.id);
  if (pay.length === 0 || !(await isSupplier(tx, job.employerOrgNumber))) return null;
  const paid = { from: job.startedOn, to: job.endedOn, pay, birthYear, asOf: today() };
  const rates = await minimumPayRates(tx);
  const now = lowPayNow(paid, rates);
  const before = lowPaySpells(paid, rates).filter(({ from }) => from !== now?.from);
  return { now, before, closing: now && (await closingOf(tx, now)) };
}

async function isSupplier(tx: Transaction, orgNumber: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { orgNumber, kind: 'supplier' } })) > 0;
}

async function closingOf(tx: Transaction, { payId, requiredPay }: { payId: string; requiredPay: number }) {
  const row = await tx.lowPayClosing.findFirst({
    where: { employmentPayId: payId, requiredPay },
    select: { reason: true, createdAt: true, registeredBy: { select: { user: { select: { name: true } } } } },
  });
  return row && { reason: row.reason, at: row.createdAt.toISOString(), by: row.registeredBy?.user.name ?? null };
}
