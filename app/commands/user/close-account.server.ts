import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { userAllows } from './user-allows.server';

/** Closes somebody's account at once: their sessions find nothing more, and nobody can sign in to it. */
export function closeAccount(
  viewer: Viewer,
  userId: string,
  version: number,
  requestId: string,
): Promise<Result<string, 'stale' | 'not_possible_now' | 'not_your_own_access'>> {
  return performOnce(viewer, requestId, async (tx) => {
    if (!(await userAllows(tx, viewer, userId, 'close'))) return refused('not_possible_now');
    if (userId === viewer.userId) return refused('not_your_own_access');
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { deactivatedAt: new Date(), version: { increment: 1 } },
    });
    return count === 1 ? done(userId) : refused('stale');
  });
}
