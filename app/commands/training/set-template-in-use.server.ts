import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { templateScope } from '~/policies/training-scope';
import { allowedTemplateActions } from '~/policies/training-template-actions';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Takes a template out of use, so that no new plan is made from it, or into use again. Plans that have it keep it. */
export function setTemplateInUse(
  viewer: Viewer,
  { id, version, inUse }: { id: string; version: number; inUse: boolean },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const template = await tx.trainingTemplate.findFirst({
      where: { AND: [{ id }, templateScope(viewer)] },
      select: { withdrawnAt: true },
    });
    if (!template) throw notFound();
    if (!allowedTemplateActions(viewer, template).includes(inUse ? 'restore' : 'withdraw')) return refused('not_possible_now');
    const { count } = await tx.trainingTemplate.updateMany({
      where: { id, version },
      data: { withdrawnAt: inUse ? null : new Date(), version: { increment: 1 } },
    });
    return count === 1 ? done(id) : refused('stale');
  });
}
