import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';
import { activeMentors } from '~/policies/mentor-scope';
import type { PlacementAgreements } from './placement-agreements.server';

/**
 * Whom the viewer may write into an agreement as mentor, by name: a supplier any of its own who is active; the unit, which
 * does not choose among the supplier's people, those whom the supplier has named for the placement already.
 */
export async function agreementMentors(tx: Transaction, viewer: Viewer, { placement, versions }: PlacementAgreements) {
  const named = [placement.mentorId, ...versions.map(({ terms }) => terms.mentorId)].filter((id) => id !== null);
  const active = { organisationId: placement.supplierId, endedAt: null, user: { deactivatedAt: null } };
  const rows = await tx.membership.findMany({
    where: may(viewer, 'users.manageMentors') ? activeMentors(viewer) : { ...active, id: { in: named } },
    select: { id: true, user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return rows.map(({ id: value, user }) => ({ value, label: user.name }));
}
