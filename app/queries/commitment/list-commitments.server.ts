import { dateInOslo } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedCommitmentActions, commitmentScope, promisingSuppliers } from '~/policies/commitment-scope';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '../session/require-viewer.server';
import { inOrder, promiseColumns, promiseOf } from './commitment-columns.server';

/**
 * What the suppliers of a contract have promised, by supplier and in the order of the criterion's parts, each with all that
 * has been written of it, the latest first. 404 out of scope.
 */
export async function listCommitments(viewer: Viewer, contractId: string) {
  return asViewer(viewer, (tx) => commitmentsIn(tx, viewer, contractId));
}

/** The same in a transaction of the viewer's. */
export async function commitmentsIn(tx: Transaction, viewer: Viewer, contractId: string) {
  const contract = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id: contractId }] },
    select: {
      id: true,
      name: true,
      suppliers: {
        where: promisingSuppliers(viewer),
        select: { supplierId: true, supplier: { select: { name: true } } },
        orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
      },
    },
  });
  if (!contract) throw notFound();
  const rows = await tx.commitment.findMany({
    where: { AND: [commitmentScope(viewer), { contractId }] },
    select: {
      ...promiseColumns,
      supplierId: true,
      withdrawnAt: true,
      changes: {
        select: { version: true, value: true, withdrawn: true, reason: true, writtenByName: true, writtenAt: true },
        orderBy: { version: 'desc' },
      },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const commitments = inOrder(rows.map(({ supplierId, withdrawnAt, changes, ...row }) => ({
    ...promiseOf(row),
    supplierId,
    isWithdrawn: withdrawnAt !== null,
    changes: changes.map(({ value, writtenAt, ...line }) => ({
      ...line,
      value: value.toNumber(),
      on: dateInOslo(writtenAt),
    })),
  })));
  return {
    id: contract.id,
    name: contract.name,
    allowedActions: allowedCommitmentActions(viewer),
    suppliers: contract.suppliers.map(({ supplierId, supplier }) => {
      const own = commitments.filter((one) => one.supplierId === supplierId);
      return {
        id: supplierId,
        name: supplier.name,
        standing: own.filter((one) => !one.isWithdrawn),
        withdrawn: own.filter((one) => one.isWithdrawn),
      };
    }),
  };
}
