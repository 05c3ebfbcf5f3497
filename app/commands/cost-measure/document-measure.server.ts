import type { MeasureEvidenceValues } from '~/domain/cost-measure-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleMeasure } from '~/queries/cost/visible-measure.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Writes what shows that a measure is kept, in place of what was written before. The value is the measure's id. */
export function documentMeasure(
  viewer: Viewer,
  id: string,
  { version, evidence, evidenceLink }: MeasureEvidenceValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const measure = await visibleMeasure(tx, viewer, id);
    if (!measure.mayEver('document')) throw notFound();
    if (!measure.allowedActions.includes('document')) return refused('not_possible_now');
    const data = { evidence: evidence ?? null, evidenceLink: evidenceLink ?? null, version: { increment: 1 } };
    const { count } = await tx.costMeasure.updateMany({ where: { id, version, closedOn: null }, data });
    return count === 1 ? done(id) : refused('stale');
  });
}
