import type { CalendarDate } from '~/domain/calendar-date';
import { possibleKinds } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { proposalPlace } from './proposal-place.server';
import { proposalColumns, proposalRow } from './proposal-rows.server';

/** All proposals of a placement, the newest first, and what the viewer may propose now. */
export async function placementProposals(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { shown, terms } = await proposalPlace(tx, viewer, id, on);
    const rows = await tx.proposal.findMany({
      where: { placementId: id },
      select: proposalColumns,
      orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    });
    const mayPropose = may(viewer, 'proposals.make');
    return {
      placement: shown,
      mayPropose,
      kinds: mayPropose ? possibleKinds(terms) : [],
      proposals: rows.map((row) => proposalRow(viewer, row)),
    };
  });
}
