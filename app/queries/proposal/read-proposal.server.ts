import { dateInOslo, type CalendarDate } from '~/domain/calendar-date';
import { endsNow } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { proposalScope } from '~/policies/proposal-scope';
import { notFound } from '../session/require-viewer.server';
import { wantedOf } from './proposal-columns.server';
import { proposalFault } from './proposal-fault.server';
import { proposalPlace } from './proposal-place.server';
import { proposalColumns, proposalRow } from './proposal-rows.server';
import { proposalWarnings } from './proposal-warnings.server';

/**
 * One proposal: from → to, why, and how it stands. For who answers it also what stands in the way of a yes (then only a no
 * is possible), what to know before, and whether a yes ends the practice at once.
 */
export async function readProposal(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const row = await tx.proposal.findFirst({
      where: { AND: [{ id }, proposalScope(viewer, on)] },
      select: { ...proposalColumns, version: true, placementId: true },
    });
    if (!row) throw notFound();
    const { shown, place, terms } = await proposalPlace(tx, viewer, row.placementId, on);
    const proposal = proposalRow(viewer, row);
    const answers = proposal.allowedActions.includes('approve');
    const question = { kind: row.kind, reason: row.reason, wanted: wantedOf(row), madeOn: dateInOslo(row.proposedAt) };
    const about = { ...place, id: row.placementId, terms };
    const fault = answers ? await proposalFault(tx, viewer, about, question) : null;
    return {
      placement: shown,
      proposal: { ...proposal, version: row.version },
      fault: fault?.code ?? null,
      warnings: answers && !fault ? await proposalWarnings(tx, about, question, on) : [],
      endsNow: row.kind === 'end' && endsNow(question.wanted.endsOn, on),
    };
  });
}
