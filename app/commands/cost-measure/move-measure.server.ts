import { toDateColumn, today } from '~/domain/calendar-date';
import { costStepFault, type CostMeasureStep } from '~/domain/cost-measure';
import type { MeasureStepValues } from '~/domain/cost-measure-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleMeasure } from '~/queries/cost/visible-measure.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Says that a measure is in place, or drops or ends it with a reason. 404 where nobody of the viewer's side may. The value is the measure's id. */
export function moveMeasure(
  viewer: Viewer,
  id: string,
  step: CostMeasureStep,
  { version, happenedOn, reason, evidence, evidenceLink }: MeasureStepValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const measure = await visibleMeasure(tx, viewer, id);
    if (!measure.mayEver(step)) throw notFound();
    if (!measure.allowedActions.includes(step)) return refused('not_possible_now');
    const fault = costStepFault(measure, happenedOn, today());
    if (fault) return refused(fault, 'happenedOn');
    const day = toDateColumn(happenedOn);
    const written =
      step === 'take_into_use'
        ? { inPlaceOn: day, evidence: evidence ?? null, evidenceLink: evidenceLink ?? null }
        : { closedOn: day, closeReason: reason ?? null };
    const { count } = await tx.costMeasure.updateMany({ where: { id, version, closedOn: null }, data: { ...written, version: { increment: 1 } } });
    return count === 1 ? done(id) : refused('stale');
  });
}
