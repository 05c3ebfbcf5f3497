import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

/** Ends a NAV office's sight of a candidate. What was shared stays in the list of sharings, with its end. */
export async function endNavShare(
  viewer: Viewer,
  candidateId: string,
  shareId: string,
  requestId: string,
): Promise<Result<string, 'not_possible_now'>> {
  return performOnce<string, 'not_possible_now'>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, candidateId);
    const { count } = await tx.navShare.updateMany({
      where: { id: shareId, candidateId, endedAt: null },
      data: { endedAt: new Date() },
    });
    return count === 0 ? refused('not_possible_now') : done(candidateId);
  });
}
