import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mayVoidFollowUp } from '~/policies/employment-actions';
import { openCandidate, visibleCandidate } from '../candidate/visible-candidate.server';
import { notFound } from '../session/require-viewer.server';

/** A follow-up that the viewer may take back, of a candidate in scope; 404 where there is none. */
export async function visibleFollowUp(tx: Transaction, viewer: Viewer, id: string, candidateOf = visibleCandidate) {
  const row = await tx.followUp.findFirst({
    where: { id, voidedAt: null },
    select: { id: true, candidateId: true, statusDate: true, status: true, source: true, version: true },
  });
  if (!row || !mayVoidFollowUp(viewer, row.source)) throw notFound();
  const { firstName, lastName } = await candidateOf(tx, viewer, row.candidateId);
  return { ...row, statusDate: fromDateColumn(row.statusDate), candidateName: `${firstName} ${lastName}` };
}

/** One follow-up for the page that takes it back. */
export function readFollowUp(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => visibleFollowUp(tx, viewer, id, openCandidate));
}
