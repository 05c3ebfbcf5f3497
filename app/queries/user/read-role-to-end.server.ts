import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { membershipScope, userScope } from '~/policies/user-scope';
import { notFound } from '../session/require-viewer.server';

/** Whose role is about to be ended, and which; 404 where it is out of scope, ended, or what the viewer acts as. */
export async function readRoleToEnd(viewer: Viewer, userId: string, membershipId: string) {
  const found = await asViewer(viewer, (tx) =>
    tx.membership.findFirst({
      where: {
        AND: [membershipScope(viewer), { id: { equals: membershipId, not: viewer.membershipId } }],
        userId,
        endedAt: null,
        user: userScope(viewer),
      },
      select: { role: true, user: { select: { name: true } }, organisation: { select: { name: true } } },
    }),
  );
  if (!found) throw notFound();
  return { userId, role: found.role, name: found.user.name, organisationName: found.organisation.name };
}
