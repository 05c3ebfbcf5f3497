import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';

/** The suppliers where a candidate has been in practice and that have an organisation number: likely employers. */
export async function practiceSuppliers(tx: Transaction, viewer: Viewer, candidateId: string) {
  const rows = await tx.placement.findMany({
    where: { candidateId, candidate: candidateScope(viewer), voidedAt: null, startedOn: { not: null } },
    orderBy: { startedOn: 'desc' },
    select: { contractSupplier: { select: { supplier: { select: { name: true, orgNumber: true } } } } },
  });
  const byNumber = new Map<string, { orgNumber: string; name: string }>();
  for (const { contractSupplier } of rows) {
    const { orgNumber, name } = contractSupplier.supplier;
    if (orgNumber) byNumber.set(orgNumber, { orgNumber, name });
  }
  return [...byNumber.values()];
}
