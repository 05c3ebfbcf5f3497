import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';

/** Who works in the viewer's own organisation now, by name: those who can follow a candidate. `present` always stands there. */
export async function listCaseworkers(
  tx: Transaction,
  viewer: Viewer,
  present: string | null = null,
): Promise<{ id: string; name: string }[]> {
  const rows = await tx.membership.findMany({
    where: {
      organisationId: viewer.organisationId,
      OR: [{ endedAt: null, user: { deactivatedAt: null } }, ...(present ? [{ id: present }] : [])],
    },
    select: { id: true, user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return rows.map(({ id, user }) => ({ id, name: user.name }));
}
