// What is told of a job beside its days: its terms, its pay, why it ended, what stood before; with a canary in each.
import { addDays, addMonths, toDateColumn, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeEmployment } from './facts.ts';

/** For the unit and NAV. */
export const jobCanaries = ['employment_versions.employer_name', 'employment_ends.text', 'employment_terms.void_reason'] as const;
/** For the unit alone. */
export const payCanaries = ['employment_pay.hourly_pay', 'employment_pay.void_reason', 'low_pay_closings.reason'] as const;

type JobCanary = (typeof jobCanaries)[number] | (typeof payCanaries)[number];

interface Around {
  side: 'own' | 'foreign';
  candidateId: string;
  /** A job of the candidate that lasted from 13 to 3 months ago. */
  employment: { id: string; employerName: string | null };
  /** The supplier of the other two jobs. */
  orgNumber: string;
}

/** Adds to a job what can be told of it, and two jobs at a supplier: one that is underpaid, and one where that was closed. */
export async function plantJobs(bird: (field: JobCanary) => string, { side, candidateId, employment, orgNumber }: Around) {
  const { id: employmentId, employerName } = employment;
  const given = { startedOn: addMonths(today(), -13), employerOrgNumber: orgNumber, employerName: 'Ren AS' };
  const underpaid = await makeEmployment(candidateId, given);
  const settled = await makeEmployment(candidateId, { ...given, endedOn: addMonths(today(), -2) });
  const startsOn = toDateColumn(addMonths(today(), -12));
  const voided = { employmentId, startsOn: toDateColumn(addMonths(today(), -6)), voidedAt: new Date() };
  return asWorker(async (tx) => {
    const rename = (name: string | null) => tx.employment.update({ where: { id: employmentId }, data: { employerName: name } });
    await rename(bird('employment_versions.employer_name'));
    await rename(employerName);
    const pay = await tx.employmentPay.create({ data: { employmentId, startsOn, hourlyPay: side === 'own' ? 171.23 : 172.31 } });
    await tx.employmentPay.create({ data: { ...voided, hourlyPay: 20, voidReason: bird('employment_pay.void_reason') } });
    const term = await tx.employmentTerm.create({ data: { employmentId, startsOn, percent: 90 } });
    await tx.employmentTerm.create({ data: { ...voided, percent: 9, voidReason: bird('employment_terms.void_reason') } });
    const endedOn = toDateColumn(addMonths(today(), -3));
    await tx.employmentEnd.create({ data: { employmentId, endedOn, reason: 'other', text: bird('employment_ends.text') } });
    await tx.employmentPay.create({ data: { employmentId: underpaid.id, startsOn, hourlyPay: 150 } });
    const settledPay = await tx.employmentPay.create({ data: { employmentId: settled.id, startsOn, hourlyPay: 150 } });
    const closing = { employmentPayId: settledPay.id, requiredPay: 216.04, reason: bird('low_pay_closings.reason') };
    const validFrom = toDateColumn(addDays(today(), side === 'own' ? 400 : 401));
    const rate = await tx.minimumPayRate.create({ data: { validFrom, adultRate: 260, youthRate: 200, source: 'Tariffnemnda' } });
    return { underpaid, settled, pay, term, rate, lowPayClosing: await tx.lowPayClosing.create({ data: closing }) };
  });
}

/** Whether a text gives the hourly pay away, in any form that a response could write it. */
export function showsPayCanary(text: string, side: 'own' | 'foreign'): boolean {
  return (side === 'own' ? /(?<!\d)171[.,]23(?!\d)/ : /(?<!\d)172[.,]31(?!\d)/).test(text);
}
