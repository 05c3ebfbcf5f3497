import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { activeMentors } from '~/policies/mentor-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { createPasswordLink } from '../user/create-password-link.server';

/**
 * Makes a new password link for one of the own mentors. Refuses where the account also belongs to another organisation:
 * whoever holds the link could sign in there too.
 */
export function renewMentorLink(
  viewer: Viewer,
  membershipId: string,
  code: string,
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const mentor = await tx.membership.findFirst({
      where: { AND: [{ id: membershipId }, activeMentors(viewer)] },
      select: { userId: true },
    });
    if (!mentor) throw notFound();
    const [own] = await tx.$queryRaw<{ only: boolean }[]>`
      select belongs_only_to(${mentor.userId}::uuid, ${viewer.organisationId}::uuid) as only`;
    if (!own?.only) return refused('account_has_other_memberships');
    await createPasswordLink(tx, mentor.userId, code);
    return done(membershipId);
  });
}
