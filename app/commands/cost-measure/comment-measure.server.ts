import type { MeasureCommentValues } from '~/domain/cost-measure-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleMeasure } from '~/queries/cost/visible-measure.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Says something about a measure, as the own organisation. The value is the measure's id. */
export function commentMeasure(viewer: Viewer, id: string, { text }: MeasureCommentValues, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const measure = await visibleMeasure(tx, viewer, id);
    if (!measure.allowedActions.includes('comment')) throw notFound();
    const by = { organisationId: viewer.organisationId, writtenById: viewer.membershipId };
    await tx.costMeasureComment.createMany({ data: [{ measureId: id, text, ...by }] });
    return done(id);
  });
}
