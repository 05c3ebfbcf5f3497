import { dateInOslo } from '~/domain/calendar-date';
import type { UserAction } from '~/domain/user-actions';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedUserActions, membershipScope, userScope } from '~/policies/user-scope';
import { notFound } from '../session/require-viewer.server';

/** A user's facts, the roles that the viewer may see, living and ended, and what can be done. 404 out of scope. */
export async function readUser(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const found = await tx.user.findFirst({
      where: { AND: [userScope(viewer), { id }] },
      select: {
        id: true,
        name: true,
        email: true,
        phone: true,
        deactivatedAt: true,
        version: true,
        memberships: {
          where: membershipScope(viewer),
          select: { id: true, role: true, createdAt: true, endedAt: true, organisation: { select: { name: true } } },
          orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
        },
      },
    });
    if (!found) throw notFound();
    const { memberships, deactivatedAt, ...facts } = found;
    const closed = deactivatedAt !== null;
    const belongsHereOnly = await belongsOnlyHere(tx, viewer, id);
    return {
      ...facts,
      closed,
      belongsHereOnly,
      allowedActions: allowedUserActions(viewer, { closed, belongsHereOnly }),
      memberships: memberships.map(({ organisation, createdAt, endedAt, ...membership }) => ({
        ...membership,
        organisationName: organisation.name,
        since: dateInOslo(createdAt),
        endedOn: endedAt && dateInOslo(endedAt),
        mayEnd: endedAt === null && membership.id !== viewer.membershipId,
      })),
    };
  });
}

/** What a page that does `action` with a user needs; 404 where the viewer may not, or the user's state does not allow it. */
export async function readUserToDo(viewer: Viewer, id: string, action: UserAction) {
  const { name, email, phone, version, allowedActions } = await readUser(viewer, id);
  if (!allowedActions.includes(action)) throw notFound();
  return { id, name, email, phone, version };
}

/** Whether an account has no membership, living or ended, outside the viewer's organisation; the database sees them all. */
export async function belongsOnlyHere(tx: Transaction, viewer: Viewer, userId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ only: boolean }[]>`
    select belongs_only_to(${userId}::uuid, ${viewer.organisationId}::uuid) as only`;
  return row?.only ?? false;
}
