import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { findPlan } from './find-plan.server';
import { moveAims, type AimMove } from './move-aims.server';

/** Sets how far the candidate has come, outside a weekly report. The value is how many aims moved. */
export function setLevels(
  viewer: Viewer,
  { placementId, moves }: { placementId: string; moves: readonly AimMove[] },
  requestId: string,
): Promise<Result<number, RefusalCode>> {
  return performOnce<number, RefusalCode>(viewer, requestId, async (tx) => {
    const { allowed } = await findPlan(tx, viewer, placementId);
    if (!allowed.includes('set_levels')) return refused('not_possible_now');
    return done(await moveAims(tx, viewer, { placementId, moves }));
  });
}
