import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { VoidValues } from '~/domain/void-values';
import { visiblePercent } from '~/queries/employment/visible-terms.server';
import { performOnce } from '../perform-once.server';

/** Takes back a percent that was registered by mistake; what stood before it goes on. Answers with the job. */
export async function voidPercent(viewer: Viewer, id: string, { version, reason }: VoidValues, requestId: string): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const { employmentId } = await visiblePercent(tx, viewer, id);
    const { count } = await tx.employmentTerm.updateMany({
      where: { id, version, voidedAt: null },
      data: { voidedAt: new Date(), voidReason: reason, version: { increment: 1 } },
    });
    return count === 0 ? refused('stale') : done(employmentId);
  });
}
