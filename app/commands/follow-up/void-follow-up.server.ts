import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { VoidValues } from '~/domain/void-values';
import { visibleFollowUp } from '~/queries/follow-up/visible-follow-up.server';
import { performOnce } from '../perform-once.server';

/** Takes a follow-up that was registered by mistake out of every figure. Answers with the candidate. */
export async function voidFollowUp(
  viewer: Viewer,
  id: string,
  { version, reason }: VoidValues,
  requestId: string,
): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const { candidateId } = await visibleFollowUp(tx, viewer, id);
    const { count } = await tx.followUp.updateMany({
      where: { id, version, voidedAt: null },
      data: { voidedAt: new Date(), voidReason: reason, version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(candidateId);
  });
}
