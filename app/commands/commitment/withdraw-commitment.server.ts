import type { CommitmentWithdrawalValues } from '~/domain/commitment/commitment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { commitmentScope } from '~/policies/commitment-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Ends a promise that no longer holds, with the reason in its history, where it stays. The value is its id. */
export function withdrawCommitment(
  viewer: Viewer,
  contractId: string,
  id: string,
  { reason, version }: CommitmentWithdrawalValues,
  requestId: string,
): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const where = { AND: [commitmentScope(viewer), { id, contractId, withdrawnAt: null }] };
    const commitment = await tx.commitment.findFirst({ where, select: { value: true } });
    if (!commitment) throw notFound();
    const ended = { withdrawnAt: new Date(), version: version + 1 };
    const { count } = await tx.commitment.updateMany({ where: { id, version }, data: ended });
    if (count === 0) return refused('stale');
    const written = { writtenById: viewer.membershipId, writtenByName: viewer.name };
    await tx.commitmentChange.create({
      data: { commitmentId: id, version: version + 1, value: commitment.value, withdrawn: true, reason, ...written },
      select: { id: true },
    });
    return done(id);
  });
}
