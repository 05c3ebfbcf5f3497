import { toDateColumn } from '~/domain/calendar-date';
import { done, type Result } from '~/domain/result';
import type { SubsidyValues } from '~/domain/subsidy-values';
import type { Viewer } from '~/domain/viewer';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';
import { subsidyConstraints, subsidyObjection, subsidyRefusal, type SubsidyCode, type SubsidyObjections } from './subsidy-refusal.server';

/**
 * Registers a period of wage subsidy inside a job; periods of one job do not overlap. What the rules warn of is registered
 * once somebody has seen it; what they make impossible is not. Answers with the job.
 */
export async function registerSubsidy(
  viewer: Viewer,
  employmentId: string,
  input: SubsidyValues,
  requestId: string,
): Promise<Result<string, SubsidyCode, SubsidyObjections>> {
  return performOnce<string, SubsidyCode, SubsidyObjections>(
    viewer,
    requestId,
    async (tx) => {
      const job = await visibleEmployment(tx, viewer, employmentId);
      const refusal = (await subsidyRefusal(tx, job, input)) ?? (await subsidyObjection(tx, job, input));
      if (refusal) return refusal;
      const { startsOn, endsOn, percent, kind, reducedWorkCapacity } = input;
      await tx.wageSubsidy.create({
        data: { employmentId, startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn), percent, kind, reducedWorkCapacity },
        select: { id: true },
      });
      return done(employmentId);
    },
    subsidyConstraints,
  );
}
