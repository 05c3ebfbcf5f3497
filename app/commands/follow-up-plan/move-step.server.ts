import { toDateColumn, today } from '~/domain/calendar-date';
import type { MoveStepValues } from '~/domain/follow-up-plan-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleStep } from '~/queries/follow-up-plan/visible-step.server';
import { performOnce } from '../perform-once.server';

/** Gives an open step another date; from when and why stays in its history. The value is the candidate's id. */
export function moveStep(
  viewer: Viewer,
  id: string,
  { version, dueOn, reason }: MoveStepValues,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const step = await visibleStep(tx, viewer, id);
    if (step.state !== 'open' || step.version !== version) return refused('stale');
    if (dueOn < today()) return refused('in_the_past', 'dueOn');
    if (dueOn === step.dueOn) return refused('already_so', 'dueOn');
    const move = { stepId: id, fromDay: toDateColumn(step.dueOn), toDay: toDateColumn(dueOn), reason, movedById: viewer.membershipId };
    await tx.nextStepMove.create({ data: move, select: { id: true } });
    const { count } = await tx.nextStep.updateMany({
      where: { id, version, closedAt: null },
      data: { dueOn: toDateColumn(dueOn), version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(step.candidateId);
  });
}
