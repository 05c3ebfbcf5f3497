import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { membershipScope, userScope } from '~/policies/user-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Ends a role at once: a session that acts as it finds nothing more. Nobody ends the role that they act as. */
export function endRole(
  viewer: Viewer,
  userId: string,
  membershipId: string,
  requestId: string,
): Promise<Result<string, 'not_possible_now' | 'not_your_own_access'>> {
  return performOnce(viewer, requestId, async (tx) => {
    const where = { AND: [membershipScope(viewer), { id: membershipId, userId, user: userScope(viewer) }] };
    if (!(await tx.membership.findFirst({ where, select: { id: true } }))) throw notFound();
    if (membershipId === viewer.membershipId) return refused('not_your_own_access');
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, endedAt: null },
      data: { endedAt: new Date() },
    });
    return count === 1 ? done(userId) : refused('not_possible_now');
  });
}
