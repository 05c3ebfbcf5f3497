import { toDateColumn, today } from '~/domain/calendar-date';
import type { EmploymentEndValues } from '~/domain/employment-end-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { employmentEndTexts } from '~/i18n/employment-ends';
import type { Transaction } from '~/platform/database.server';
import { mayEndEmployment } from '~/policies/employment-actions';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'employment_ended_already' | 'before_start' | 'subsidy_outside_employment' | 'terms_outside_employment';

/**
 * Ends a job on its last day, and keeps why. An agreed end can be moved as long as it has not come. Wage subsidy that would
 * go on is ended with the job where the form says so, and stands in the way else.
 */
export async function endEmployment(
  viewer: Viewer,
  id: string,
  { version, endedOn, reason, text, endSubsidies }: EmploymentEndValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const last = toDateColumn(endedOn);
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const job = await visibleEmployment(tx, viewer, id);
      if (!mayEndEmployment(viewer, job, today())) return refused('employment_ended_already');
      if (endedOn < job.startedOn) return refused('before_start', 'endedOn');
      if (endSubsidies) await endWithJob(tx, id, last);
      const beyond = await tx.wageSubsidy.count({ where: { employmentId: id, voidedAt: null, endsOn: { gt: last } } });
      if (beyond > 0) return refused('subsidy_outside_employment', 'endSubsidies');
      const { count } = await tx.employment.updateMany({
        where: { id, version, voidedAt: null },
        data: { endedOn: last, version: { increment: 1 } },
      });
      if (count === 0) return refused('stale');
      await tx.employmentEnd.create({ data: { employmentId: id, endedOn: last, reason, text }, select: { id: true } });
      return done(id);
    },
    { employments_hold_their_terms: { code: 'terms_outside_employment', field: 'endedOn' } },
  );
}

/** A subsidy that runs over the last day ends on it; one that has not begun by then was for nothing. */
async function endWithJob(tx: Transaction, employmentId: string, last: Date): Promise<void> {
  await tx.wageSubsidy.updateMany({
    where: { employmentId, voidedAt: null, startsOn: { gt: last } },
    data: { voidedAt: new Date(), voidReason: employmentEndTexts.nb.subsidyVoided, version: { increment: 1 } },
  });
  await tx.wageSubsidy.updateMany({
    where: { employmentId, voidedAt: null, endsOn: { gt: last } },
    data: { endsOn: last, version: { increment: 1 } },
  });
}
