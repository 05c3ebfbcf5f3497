import { refused } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { activeMentors } from '~/policies/mentor-scope';

/** A refusal where `mentorId` is not an active mentor of the viewer's organisation, else null. */
export async function refuseForeignMentor(tx: Transaction, viewer: Viewer, mentorId: string) {
  const mentor = await tx.membership.findFirst({
    where: { AND: [{ id: mentorId }, activeMentors(viewer)] },
    select: { id: true },
  });
  return mentor ? null : refused('mentor_not_available', 'mentorId');
}
