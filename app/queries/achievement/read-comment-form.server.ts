import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { commitmentScope } from '~/policies/commitment-scope';
import { promiseColumns, promiseOf } from '../commitment/commitment-columns.server';
import { notFound } from '../session/require-viewer.server';

/** A standing commitment for the form that comments on it; 404 out of scope, and where it is withdrawn. */
export async function readCommitmentToComment(viewer: Viewer, contractId: string, id: string) {
  const found = await asViewer(viewer, (tx) =>
    tx.commitment.findFirst({
      where: { AND: [commitmentScope(viewer), { id, contractId, withdrawnAt: null }] },
      select: { ...promiseColumns, contractSupplier: { select: { supplier: { select: { name: true } } } } },
    }),
  );
  if (!found) throw notFound();
  const { contractSupplier, ...row } = found;
  return { ...promiseOf(row), contractId, supplierName: contractSupplier.supplier.name };
}
