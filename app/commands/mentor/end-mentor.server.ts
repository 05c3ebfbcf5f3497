import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { mentorScope } from '~/policies/mentor-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Ends a mentor's access at once. The placements keep who was mentor; those that go on wait for a new one. */
export function endMentor(viewer: Viewer, membershipId: string, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const own = { AND: [{ id: membershipId }, mentorScope(viewer)] };
    const mentor = await tx.membership.findFirst({ where: own, select: { id: true } });
    if (!mentor) throw notFound();
    const { count } = await tx.membership.updateMany({
      where: { AND: [own, { endedAt: null }] },
      data: { endedAt: new Date() },
    });
    return count === 1 ? done(membershipId) : refused('not_possible_now');
  });
}
