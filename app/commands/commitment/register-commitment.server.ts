import { commitmentRules } from '~/domain/commitment/commitment-kinds';
import type { NewCommitmentValues, OwnCommitmentValues } from '~/domain/commitment/commitment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { commitmentRefused } from './commitment-constraints';

type Code = 'choose_one' | 'commitment_exists';

/**
 * Registers what a supplier of the contract has promised, with the first line of its history. The value is the promise's
 * id. A kind is promised once; an own promise says itself what is counted.
 */
export function registerCommitment(
  viewer: Viewer,
  contractId: string,
  input: NewCommitmentValues | OwnCommitmentValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const contract = await tx.contract.findFirst({
        where: { AND: [contractScope(viewer), { id: contractId }] },
        select: { suppliers: { where: { supplierId: input.supplierId }, select: { id: true } } },
      });
      if (!contract) throw notFound();
      if (contract.suppliers.length === 0) return refused('choose_one', 'supplierId');
      const written = { writtenById: viewer.membershipId, writtenByName: viewer.name };
      const { id } = await tx.commitment.create({ data: { contractId, ...columnsOf(input) }, select: { id: true } });
      await tx.commitmentChange.create({ data: { commitmentId: id, version: 1, value: input.value, ...written }, select: { id: true } });
      return done(id);
    },
    commitmentRefused,
  );
}

function columnsOf(input: NewCommitmentValues | OwnCommitmentValues) {
  if (!('kind' in input)) return { ...input, kind: 'own' as const };
  const { part, direction, basis } = commitmentRules[input.kind];
  return { ...input, part, direction, basis };
}
