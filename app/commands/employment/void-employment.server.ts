import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { VoidValues } from '~/domain/void-values';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';

/** Takes a job that was registered by mistake out of every figure, and its wage subsidies with it. Answers with whose it was. */
export async function voidEmployment(
  viewer: Viewer,
  id: string,
  { version, reason }: VoidValues,
  requestId: string,
): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const { candidateId } = await visibleEmployment(tx, viewer, id);
    const data = { voidedAt: new Date(), voidReason: reason, version: { increment: 1 } };
    // First the subsidies: a subsidy does not stand in a job that is not there.
    await tx.wageSubsidy.updateMany({ where: { employmentId: id, voidedAt: null }, data });
    const { count } = await tx.employment.updateMany({ where: { id, version, voidedAt: null }, data });
    return count === 0 ? refused('stale') : done(candidateId);
  });
}
