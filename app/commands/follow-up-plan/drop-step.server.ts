import type { DropStepValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleStep } from '~/queries/follow-up-plan/visible-step.server';
import { performOnce } from '../perform-once.server';

/** Drops a step that will not be taken, with the reason. The value is the candidate's id. */
export function dropStep(
  viewer: Viewer,
  id: string,
  { version, reason }: DropStepValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const { candidateId } = await visibleStep(tx, viewer, id);
    const { count } = await tx.nextStep.updateMany({
      where: { id, version, closedAt: null },
      data: { dropReason: reason, closedById: viewer.membershipId, closedAt: new Date(), version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(candidateId);
  });
}
