import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { activeMentors } from '~/policies/mentor-scope';

/** The own organisation's active mentors by name, as the choices of a form. */
export async function mentorChoices(tx: Transaction, viewer: Viewer): Promise<{ value: string; label: string }[]> {
  const rows = await tx.membership.findMany({
    where: activeMentors(viewer),
    select: { id: true, user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return rows.map(({ id, user }) => ({ value: id, label: user.name }));
}
