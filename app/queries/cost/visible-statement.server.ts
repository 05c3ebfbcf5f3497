import { fromDateColumn } from '~/domain/calendar-date';
import { costStatementState } from '~/domain/cost-statement';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedStatementActions } from '~/policies/cost-actions';
import { costStatementScope } from '~/policies/cost-scope';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';

/** A statement in the viewer's scope with the others of its quarter, the latest first, and what can be done; 404 out of scope. */
export async function visibleStatement(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.costStatement.findFirst({
    where: { AND: [{ id }, costStatementScope(viewer)] },
    select: {
      ...{ id: true, contractId: true, supplierId: true, quarterEnd: true, number: true, version: true, submittedAt: true },
      ...{ priceEffect: true, evidence: true, evidenceLink: true, comment: true, correctionReason: true },
      contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
    },
  });
  if (!row) throw notFound();
  const { contractSupplier, supplierId, quarterEnd, submittedAt, ...statement } = row;
  const versions = await tx.costStatement.findMany({
    where: { AND: [{ contractId: row.contractId, supplierId, quarterEnd }, costStatementScope(viewer)] },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, submittedAt: true },
  });
  const state = costStatementState(row);
  return {
    ...statement,
    priceEffect: Number(row.priceEffect),
    quarterEnd: fromDateColumn(quarterEnd),
    submittedAt: submittedAt?.toISOString() ?? null,
    contractName: contractSupplier.contract.name,
    supplierName: contractSupplier.supplier.name,
    state,
    versions: versions.map((version) => ({ ...version, submittedAt: version.submittedAt?.toISOString() ?? null })),
    isLatest: versions[0]?.id === id,
    mayWrite: may(viewer, 'costs.write'),
    allowedActions: allowedStatementActions(viewer, state, versions[0]?.id === id),
  };
}
