import { createHash } from 'node:crypto';
import { dateInOslo } from '~/domain/calendar-date';
import type { Weights } from '~/domain/tender/points';
import { mayApproveAfter, tenderState } from '~/domain/tender/tender-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedTenderActions, tenderScope } from '~/policies/tender-scope';
import { notFound } from '../session/require-viewer.server';
import { tenderColumns, tendererOf, weightsOf } from './tender-columns.server';

/**
 * A tender with all that is known of it, what the viewer can do with it now, and the digest of what an approver sees. 404
 * out of scope.
 */
export async function loadTender(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.tender.findFirst({ where: { AND: [tenderScope(viewer), { id }] }, select: tenderColumns });
  if (!row) throw notFound();
  const weights = weightsOf(row);
  const tenderers = row.tenderers.map((one) => tendererOf(one, weights));
  const standing = row.approvals.find(({ endedAt }) => endedAt === null);
  const lapsed = standing ? undefined : row.approvals[0]?.endedAt;
  const state = tenderState({ tenderers, approved: standing !== undefined });
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    totalWeight: row.totalWeight.times(10).toNumber(),
    weights,
    tenderers,
    state,
    allowedActions: allowedTenderActions(viewer, state),
    mayApprove: mayApproveAfter(viewer.userId, row),
    approval: standing ? { byName: standing.approvedByName, on: dateInOslo(standing.approvedAt) } : null,
    approvalLapsedOn: lapsed ? dateInOslo(lapsed) : null,
    digest: digestOf({ name: row.name, weights, tenderers }),
  };
}

export type LoadedTender = Awaited<ReturnType<typeof loadTender>>;

/** SHA-256, in hex, of what an approver sees: another number, word, promise or tenderer gives another. */
function digestOf({ name, weights, tenderers }: { name: string; weights: Weights; tenderers: readonly ReturnType<typeof tendererOf>[] }): string {
  const seen = [
    name,
    Object.entries(weights),
    tenderers.map((one) => [
      one.id,
      one.name,
      one.orgNumber,
      Object.entries(one.answers),
      one.commitments,
      Object.entries(one.scores).map(([part, given]) => [part, given?.score, given?.reason]),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
