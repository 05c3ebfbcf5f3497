import type { ThresholdValues } from '~/domain/release/threshold-values';
import { areLowered, namedThresholds } from '~/domain/release/thresholds';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';

/**
 * Sets the limits under which small numbers stay hidden, from the next release on; what was published stays as it is. Below
 * the defaults it takes the words of the data protection officer, who decides that (disclosure.md).
 */
export async function changeThresholds(
  viewer: Viewer,
  { seen, reason, ...thresholds }: ThresholdValues,
  requestId: string,
): Promise<Result<string, 'stale' | 'thresholds_lowered'>> {
  return performOnce<string, 'stale' | 'thresholds_lowered'>(viewer, requestId, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('thresholds'))`;
    if (namedThresholds(await tx.setting.findFirstOrThrow()) !== seen) return refused('stale');
    if (areLowered(thresholds) && !reason) return refused('thresholds_lowered', 'reason');
    const { id } = await tx.thresholdChange.create({
      data: { ...thresholds, reason: reason ?? null, changedById: viewer.membershipId },
      select: { id: true },
    });
    return done(id);
  });
}
