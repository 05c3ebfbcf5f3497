import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { lowPayNow } from '~/domain/low-pay';
import { employmentTermTexts } from '~/i18n/employment-terms';
import type { Prisma } from '~/platform/generated/prisma/client';
import { candidatesInMyCare } from '~/policies/candidate-scope';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { minimumPayRates } from '../minimum-pay/minimum-pay-rates.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Jobs at suppliers that are paid less than the generally applied minimum, and that nobody has closed with a reason. */
export const lowPayTasks: TaskSource = async (tx, viewer, on) => {
  const rates = (await minimumPayRates(tx)).filter(({ validFrom }) => validFrom <= on);
  const jobs = await jobsPaidUnder(tx, viewer, Math.max(0, ...rates.map(({ adultRate }) => adultRate)));
  const low = jobs.flatMap(({ pay: rows, candidate, ...job }) => {
    const pay = rows.map(({ id, startsOn, hourlyPay }) => ({ id, from: fromDateColumn(startsOn), hourlyPay: hourlyPay.toNumber() }));
    const paid = { from: fromDateColumn(job.startedOn), to: dateOrNull(job.endedOn), pay, birthYear: candidate.detail?.birthYear ?? null, asOf: on };
    const now = lowPayNow(paid, rates);
    const closings = rows.find(({ id }) => id === now?.payId)?.closings ?? [];
    const isClosed = closings.some(({ requiredPay }) => requiredPay.toNumber() === now?.requiredPay);
    return now && !isClosed ? [{ ...job, candidate, now }] : [];
  });
  const oldest = low.sort((one, other) => one.now.from.localeCompare(other.now.from)).slice(0, MOST);
  const tasks = oldest.map(({ id, employerName, candidateId, candidate: { firstName, lastName }, now }) => ({
    kind: 'low_pay' as const,
    subject: `${firstName} ${lastName}`,
    detail: employmentTermTexts.nb.taskDetail(employerName, now.hourlyPay, now.requiredPay),
    dueOn: null as CalendarDate | null,
    path: `/arbeid/${id}`,
    candidateId,
  }));
  return { tasks, total: low.length };
};

/** Jobs at suppliers with any pay below the highest rate there has been: few, whatever the number of jobs. */
async function jobsPaidUnder(tx: Transaction, viewer: Viewer, highest: number) {
  const suppliers = await tx.organisation.findMany({ where: { kind: 'supplier', orgNumber: { not: null } }, select: { orgNumber: true } });
  const where = {
    voidedAt: null,
    employerOrgNumber: { in: suppliers.flatMap(({ orgNumber }) => orgNumber ?? []) },
    candidate: candidatesInMyCare(viewer),
    pay: { some: { voidedAt: null, hourlyPay: { lt: highest } } },
  } satisfies Prisma.EmploymentWhereInput;
  return tx.employment.findMany({
    where,
    select: {
      ...{ id: true, candidateId: true, employerName: true, startedOn: true, endedOn: true },
      candidate: { select: { firstName: true, lastName: true, detail: { select: { birthYear: true } } } },
      pay: { where: { voidedAt: null }, select: { id: true, startsOn: true, hourlyPay: true, closings: { select: { requiredPay: true } } } },
    },
  });
}
