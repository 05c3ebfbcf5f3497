import type { EndShareValues } from '~/domain/nav-share-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

/** Ends a NAV office's sight of a candidate at once. What was shared stays in the list of sharings, with its end and why. */
export async function endNavShare(
  viewer: Viewer,
  { candidateId, shareId }: { candidateId: string; shareId: string },
  end: EndShareValues,
  requestId: string,
): Promise<Result<string, 'not_possible_now'>> {
  return performOnce<string, 'not_possible_now'>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, candidateId);
    const { count } = await tx.navShare.updateMany({
      where: { id: shareId, candidateId, endedAt: null },
      data: { ...end, endedAt: new Date(), endedById: viewer.membershipId },
    });
    return count === 0 ? refused('not_possible_now') : done(candidateId);
  });
}
