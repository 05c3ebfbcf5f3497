import { toDateColumn } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { TermsValues } from '~/domain/terms-values';
import type { Viewer } from '~/domain/viewer';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';

type Code = 'terms_outside_employment' | 'terms_that_day';

/**
 * Registers a new percent, new pay or both from a day inside a job. The percent of the first day is the job's own, so a new
 * one is from a later day. Answers with the job.
 */
export async function registerTerms(
  viewer: Viewer,
  employmentId: string,
  { startsOn, percent, hourlyPay }: TermsValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const day = toDateColumn(startsOn);
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const job = await visibleEmployment(tx, viewer, employmentId);
      const outside = startsOn < job.startedOn || (job.endedOn !== null && startsOn > job.endedOn);
      if (outside || (percent !== undefined && startsOn === job.startedOn)) return refused('terms_outside_employment', 'startsOn');
      const sameDay = { employmentId, startsOn: day, voidedAt: null };
      if (percent !== undefined) {
        if (await tx.employmentTerm.count({ where: sameDay })) return refused('terms_that_day', 'startsOn');
        await tx.employmentTerm.create({ data: { employmentId, startsOn: day, percent }, select: { id: true } });
      }
      if (hourlyPay !== undefined) {
        if (await tx.employmentPay.count({ where: sameDay })) return refused('terms_that_day', 'startsOn');
        await tx.employmentPay.create({ data: { employmentId, startsOn: day, hourlyPay }, select: { id: true } });
      }
      return done(employmentId);
    },
    {
      employment_terms_inside_employment: { code: 'terms_outside_employment', field: 'startsOn' },
      employment_terms_one_a_day: { code: 'terms_that_day', field: 'startsOn' },
      employment_pay_one_a_day: { code: 'terms_that_day', field: 'startsOn' },
    },
  );
}
