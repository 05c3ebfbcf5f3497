import { toDateColumn } from '~/domain/calendar-date';
import type { EditedEmploymentValues } from '~/domain/employment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';
import { employerOf } from './employer-of.server';

type Code = 'stale' | 'choose_one' | 'subsidy_outside_employment' | 'terms_outside_employment';

/** Corrects a job; what stood is kept. Refuses days that leave one of its wage subsidies or terms outside. */
export async function editEmployment(
  viewer: Viewer,
  id: string,
  { version, form, percent, startedOn, endedOn, ...chosen }: EditedEmploymentValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const days = { startedOn: toDateColumn(startedOn), endedOn: endedOn ? toDateColumn(endedOn) : null };
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const { candidateId } = await visibleEmployment(tx, viewer, id);
      const employer = await employerOf(tx, viewer, candidateId, chosen);
      if (!employer) return refused('choose_one', 'employer');
      const outside = await tx.wageSubsidy.findFirst({
        where: {
          employmentId: id,
          voidedAt: null,
          OR: [{ startsOn: { lt: days.startedOn } }, ...(days.endedOn ? [{ endsOn: { gt: days.endedOn } }] : [])],
        },
        select: { startsOn: true },
      });
      if (outside) return refused('subsidy_outside_employment', outside.startsOn < days.startedOn ? 'startedOn' : 'endedOn');
      const { count } = await tx.employment.updateMany({
        where: { id, version, voidedAt: null },
        data: { ...employer, form, percent, ...days, version: { increment: 1 } },
      });
      return count === 0 ? refused('stale') : done(id);
    },
    {
      wage_subsidies_inside_employment: { code: 'subsidy_outside_employment', field: 'endedOn' },
      employments_hold_their_terms: { code: 'terms_outside_employment', field: 'startedOn' },
    },
  );
}
