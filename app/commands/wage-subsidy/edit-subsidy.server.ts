import { toDateColumn } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { EditedSubsidyValues } from '~/domain/subsidy-values';
import type { Viewer } from '~/domain/viewer';
import { visibleSubsidy } from '~/queries/wage-subsidy/visible-subsidy.server';
import { performOnce } from '../perform-once.server';
import { subsidyConstraints, subsidyObjection, subsidyRefusal, type SubsidyCode, type SubsidyObjections } from './subsidy-refusal.server';

type Code = 'stale' | SubsidyCode;

/** Changes a wage subsidy: most often its end. The rules are asked as when it is registered. Answers with the job. */
export async function editSubsidy(
  viewer: Viewer,
  id: string,
  input: EditedSubsidyValues,
  requestId: string,
): Promise<Result<string, Code, SubsidyObjections>> {
  return performOnce<string, Code, SubsidyObjections>(
    viewer,
    requestId,
    async (tx) => {
      const { employmentId, job } = await visibleSubsidy(tx, viewer, id);
      const ofJob = { ...job, id: employmentId };
      const refusal = (await subsidyRefusal(tx, ofJob, input, id)) ?? (await subsidyObjection(tx, ofJob, input, id));
      if (refusal) return refusal;
      const { version, startsOn, endsOn, percent, kind, reducedWorkCapacity } = input;
      const days = { startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn) };
      const { count } = await tx.wageSubsidy.updateMany({
        where: { id, version, voidedAt: null },
        data: { ...days, percent, kind: kind ?? null, reducedWorkCapacity, version: { increment: 1 } },
      });
      return count === 0 ? refused('stale') : done(employmentId);
    },
    subsidyConstraints,
  );
}
