import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { userAllows } from './user-allows.server';

/** Opens a closed account again, with the password and the roles that it had. */
export function reopenAccount(
  viewer: Viewer,
  userId: string,
  version: number,
  requestId: string,
): Promise<Result<string, 'stale' | 'not_possible_now'>> {
  return performOnce(viewer, requestId, async (tx) => {
    if (!(await userAllows(tx, viewer, userId, 'reopen'))) return refused('not_possible_now');
    const { count } = await tx.user.updateMany({
      where: { id: userId, version },
      data: { deactivatedAt: null, version: { increment: 1 } },
    });
    return count === 1 ? done(userId) : refused('stale');
  });
}
