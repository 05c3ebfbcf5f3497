import type { CommitmentKind } from '~/domain/commitment/commitment-kinds';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { commitmentTexts } from '~/i18n/commitments';
import type { Transaction } from '~/platform/database.server';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'not_possible_now' | 'choose_one';

/**
 * Takes a winner's promises to a contract of the own organisation that it is on, as they stand in the tender. A promise of
 * the same kind that stood there is withdrawn, for the tender goes before it. The value is the contract's id.
 */
export function carryOver(viewer: Viewer, tenderId: string, tendererId: string, { contractId }: { contractId: string }, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const tender = await tenderToChange(tx, viewer, tenderId, 'carry_over');
    if (!tender) return refused('not_possible_now');
    const winner = tender.tenderers.find((one) => one.id === tendererId && one.won);
    if (!winner) throw notFound();
    if (winner.contract) return refused('not_possible_now');
    const supplier = await tx.contractSupplier.findFirst({
      where: { contract: { AND: [contractScope(viewer), { id: contractId }] }, supplier: { orgNumber: winner.orgNumber } },
      select: { supplierId: true },
    });
    if (!supplier) return refused('choose_one', 'contractId');
    const parties = { contractId, supplierId: supplier.supplierId };
    const version = winner.version;
    const { count } = await tx.tenderer.updateMany({ where: { id: tendererId, version }, data: { ...parties, version: version + 1 } });
    if (count === 0) return refused('not_possible_now');
    const written = { writtenById: viewer.membershipId, writtenByName: viewer.name };
    for (const { id: tenderCommitmentId, ...promise } of winner.commitments) {
      if (promise.kind !== 'own') await endStanding(tx, { ...parties, kind: promise.kind }, written);
      const { id } = await tx.commitment.create({ data: { ...parties, ...promise, tenderCommitmentId }, select: { id: true } });
      await tx.commitmentChange.create({ data: { commitmentId: id, version: 1, value: promise.value, ...written }, select: { id: true } });
    }
    return done(contractId);
  });
}

async function endStanding(
  tx: Transaction,
  where: { contractId: string; supplierId: string; kind: CommitmentKind },
  written: { writtenById: string; writtenByName: string },
): Promise<void> {
  const standing = await tx.commitment.findFirst({ where: { ...where, withdrawnAt: null }, select: { id: true, value: true, version: true } });
  if (!standing) return;
  const version = standing.version + 1;
  await tx.commitment.updateMany({ where: { id: standing.id }, data: { withdrawnAt: new Date(), version } });
  const line = { commitmentId: standing.id, version, value: standing.value, withdrawn: true, reason: commitmentTexts.nb.replacedByTender };
  await tx.commitmentChange.create({ data: { ...line, ...written }, select: { id: true } });
}
