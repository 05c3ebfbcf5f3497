import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { commitmentScope } from '~/policies/commitment-scope';
import { promiseColumns, promiseOf } from '../commitment/commitment-columns.server';

/** What the suppliers on a contract have promised in numbers under the tender's part «Kostnad», and stand by. */
export async function costPromises(tx: Transaction, viewer: Viewer, contractId: string) {
  const rows = await tx.commitment.findMany({
    where: { AND: [commitmentScope(viewer), { contractId, part: 'cost', withdrawnAt: null }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...promiseColumns, contractSupplier: { select: { supplier: { select: { name: true } } } } },
  });
  return rows.map(({ contractSupplier, ...row }) => ({ ...promiseOf(row), supplierName: contractSupplier.supplier.name }));
}
