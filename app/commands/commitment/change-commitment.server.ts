import type { CommitmentChangeValues } from '~/domain/commitment/commitment-values';
import { valueFault } from '~/domain/commitment/commitment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { commitmentScope } from '~/policies/commitment-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'already_so' | 'not_a_count' | 'not_a_percent' | 'commitment_too_large';

/** Gives a promise another number, with the reason in its history; what it was stays there. The value is its id. */
export function changeCommitment(
  viewer: Viewer,
  contractId: string,
  id: string,
  { value, reason, version }: CommitmentChangeValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const where = { AND: [commitmentScope(viewer), { id, contractId, withdrawnAt: null }] };
    const commitment = await tx.commitment.findFirst({ where, select: { kind: true, basis: true, value: true } });
    if (!commitment) throw notFound();
    const fault = valueFault(commitment.kind, value) ?? (commitment.basis === 'share' && (value <= 0 || value > 100) ? 'not_a_percent' : null);
    if (fault) return refused(fault, 'value');
    if (commitment.value.toNumber() === value) return refused('already_so', 'value');
    const { count } = await tx.commitment.updateMany({ where: { id, version }, data: { value, version: version + 1 } });
    if (count === 0) return refused('stale');
    const written = { writtenById: viewer.membershipId, writtenByName: viewer.name };
    await tx.commitmentChange.create({ data: { commitmentId: id, version: version + 1, value, reason, ...written }, select: { id: true } });
    return done(id);
  });
}
