import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { commitmentScope } from '~/policies/commitment-scope';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '../session/require-viewer.server';
import { promiseColumns, promiseOf } from './commitment-columns.server';

/** The contract that a promise is registered on, and its suppliers, the main one first. 404 out of scope. */
export async function readNewCommitment(viewer: Viewer, contractId: string) {
  const contract = await asViewer(viewer, (tx) =>
    tx.contract.findFirst({
      where: { AND: [contractScope(viewer), { id: contractId }] },
      select: {
        id: true,
        name: true,
        suppliers: {
          select: { supplierId: true, supplier: { select: { name: true } } },
          orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
        },
      },
    }),
  );
  if (!contract) throw notFound();
  const { suppliers, ...rest } = contract;
  return { ...rest, suppliers: suppliers.map(({ supplierId, supplier }) => ({ id: supplierId, name: supplier.name })) };
}

/** A standing promise for the forms that change it or take it back; 404 out of scope, and where it is withdrawn. */
export async function readCommitmentToChange(viewer: Viewer, contractId: string, id: string) {
  const found = await asViewer(viewer, (tx) =>
    tx.commitment.findFirst({
      where: { AND: [commitmentScope(viewer), { id, contractId, withdrawnAt: null }] },
      select: { ...promiseColumns, version: true, contractSupplier: { select: { supplier: { select: { name: true } } } } },
    }),
  );
  if (!found) throw notFound();
  const { contractSupplier, version, ...row } = found;
  return { ...promiseOf(row), version, contractId, supplierName: contractSupplier.supplier.name };
}
