import { toDateColumn, today } from '~/domain/calendar-date';
import type { CloseStepValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleStep } from '~/queries/follow-up-plan/visible-step.server';
import { performOnce } from '../perform-once.server';

/** Writes what came of a step, which is what makes it done. The value is the candidate's id. */
export function closeStep(
  viewer: Viewer,
  id: string,
  { version, doneOn, outcome }: CloseStepValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const { candidateId } = await visibleStep(tx, viewer, id);
    if (doneOn > today()) return refused('in_the_future', 'doneOn');
    const { count } = await tx.nextStep.updateMany({
      where: { id, version, closedAt: null },
      data: { doneOn: toDateColumn(doneOn), outcome, closedById: viewer.membershipId, closedAt: new Date(), version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(candidateId);
  });
}
