import type { Viewer } from '~/domain/viewer';
import { asSession } from '~/platform/database.server';

/** What the viewer may act as, the oldest first. */
export function listMemberships(viewer: Viewer) {
  return asSession(async (tx) => {
    const rows = await tx.membership.findMany({
      where: { userId: viewer.userId, endedAt: null },
      select: { id: true, role: true, organisation: { select: { name: true } } },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(({ id, role, organisation }) => ({
      id,
      role,
      organisationName: organisation.name,
      current: id === viewer.membershipId,
    }));
  });
}
