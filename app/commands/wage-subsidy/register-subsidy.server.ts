import { toDateColumn } from '~/domain/calendar-date';
import { done, type Result } from '~/domain/result';
import type { SubsidyValues } from '~/domain/subsidy-values';
import type { Viewer } from '~/domain/viewer';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';
import { subsidyConstraints, subsidyRefusal } from './subsidy-refusal.server';

type Code = 'outside_employment' | 'overlapping_subsidy';

/** Registers a period of wage subsidy inside a job; periods of one job do not overlap. Answers with the job. */
export async function registerSubsidy(
  viewer: Viewer,
  employmentId: string,
  { startsOn, endsOn, percent }: SubsidyValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const job = await visibleEmployment(tx, viewer, employmentId);
      const refusal = await subsidyRefusal(tx, job, { startsOn, endsOn });
      if (refusal) return refusal;
      await tx.wageSubsidy.create({
        data: { employmentId, startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn), percent },
        select: { id: true },
      });
      return done(employmentId);
    },
    subsidyConstraints,
  );
}
