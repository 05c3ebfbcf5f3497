import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { VoidValues } from '~/domain/void-values';
import { visibleSubsidy } from '~/queries/wage-subsidy/visible-subsidy.server';
import { performOnce } from '../perform-once.server';

/** Takes a wage subsidy that was registered by mistake out of every figure. Answers with the job. */
export async function voidSubsidy(
  viewer: Viewer,
  id: string,
  { version, reason }: VoidValues,
  requestId: string,
): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const { employmentId } = await visibleSubsidy(tx, viewer, id);
    const { count } = await tx.wageSubsidy.updateMany({
      where: { id, version, voidedAt: null },
      data: { voidedAt: new Date(), voidReason: reason, version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(employmentId);
  });
}
