import { toDateColumn } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { EditedSubsidyValues } from '~/domain/subsidy-values';
import type { Viewer } from '~/domain/viewer';
import { visibleSubsidy } from '~/queries/wage-subsidy/visible-subsidy.server';
import { performOnce } from '../perform-once.server';
import { subsidyConstraints, subsidyRefusal } from './subsidy-refusal.server';

type Code = 'stale' | 'outside_employment' | 'overlapping_subsidy';

/** Changes a wage subsidy's period or percent: most often its end. Answers with the job. */
export async function editSubsidy(
  viewer: Viewer,
  id: string,
  { version, startsOn, endsOn, percent }: EditedSubsidyValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const { employmentId, job } = await visibleSubsidy(tx, viewer, id);
      const refusal = await subsidyRefusal(tx, { ...job, id: employmentId }, { startsOn, endsOn }, id);
      if (refusal) return refusal;
      const { count } = await tx.wageSubsidy.updateMany({
        where: { id, version, voidedAt: null },
        data: { startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn), percent, version: { increment: 1 } },
      });
      return count === 0 ? refused('stale') : done(employmentId);
    },
    subsidyConstraints,
  );
}
