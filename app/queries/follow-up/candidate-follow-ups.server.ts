import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { mayVoidFollowUp } from '~/policies/employment-actions';

/** What has been found out about candidates, newest first, who registered it, and which of it the viewer may take back. */
export async function followUpsOf(tx: Transaction, viewer: Viewer, candidateIds: readonly string[]) {
  const rows = await tx.followUp.findMany({
    where: { candidateId: { in: [...candidateIds] }, candidate: candidateScope(viewer), voidedAt: null },
    orderBy: [{ statusDate: 'desc' }, { registeredOn: 'desc' }, { source: 'asc' }],
    select: {
      id: true,
      candidateId: true,
      statusDate: true,
      registeredOn: true,
      source: true,
      status: true,
      method: true,
      note: true,
      answeredAt: true,
      version: true,
      registeredById: true,
      registeredBy: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ registeredBy, ...row }) => ({
    ...row,
    statusDate: fromDateColumn(row.statusDate),
    registeredOn: fromDateColumn(row.registeredOn),
    answeredAt: row.answeredAt.toISOString(),
    registeredBy: registeredBy?.user.name ?? null,
    mayVoid: mayVoidFollowUp(viewer, row.source),
  }));
}

/** The same of one candidate. */
export function candidateFollowUps(tx: Transaction, viewer: Viewer, candidateId: string) {
  return followUpsOf(tx, viewer, [candidateId]);
}

/** What a screen shows of one. */
export function shownFollowUp(row: Awaited<ReturnType<typeof followUpsOf>>[number]) {
  const { id, statusDate, registeredOn, source, status, method, note, registeredBy, mayVoid } = row;
  return { id, statusDate, registeredOn, source, status, method, note, registeredBy, mayVoid };
}
