import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { mayVoidFollowUp } from '~/policies/employment-actions';

/** What has been found out about a candidate, newest first, and which of it the viewer may take back. */
export async function candidateFollowUps(tx: Transaction, viewer: Viewer, candidateId: string) {
  const rows = await tx.followUp.findMany({
    where: { candidateId, candidate: candidateScope(viewer), voidedAt: null },
    orderBy: [{ statusDate: 'desc' }, { registeredOn: 'desc' }, { source: 'asc' }],
    select: { id: true, statusDate: true, registeredOn: true, source: true, status: true, note: true },
  });
  return rows.map((row) => ({
    ...row,
    statusDate: fromDateColumn(row.statusDate),
    registeredOn: fromDateColumn(row.registeredOn),
    mayVoid: mayVoidFollowUp(viewer, row.source),
  }));
}
