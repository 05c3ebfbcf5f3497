import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { changePlan, type PlanVersion } from './change-plan.server';

/** Takes a module out of a plan. It counts nowhere any more, but its row keeps what had been reached. */
export function removeModule(
  viewer: Viewer,
  { moduleId, ...plan }: PlanVersion & { moduleId: string },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return changePlan(viewer, plan, requestId, async (tx, planId) => {
    const { count } = await tx.trainingModule.updateMany({
      where: { id: moduleId, planId, removedAt: null },
      data: { removedAt: new Date() },
    });
    if (count === 0) throw notFound();
    return done(null);
  });
}
