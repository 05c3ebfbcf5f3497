import { toDateColumn } from '~/domain/calendar-date';
import type { ContractChange } from '~/domain/contract-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { referenceTaken } from './contract-constraints';
import { isParty } from './is-party.server';

/** Changes a contract's facts; what is left empty is taken away. Refuses with `stale` where somebody else was first. */
export function changeContract(
  viewer: Viewer,
  id: string,
  { version, startsOn, endsOn, capacity, ...facts }: ContractChange,
  requestId: string,
): Promise<Result<string, 'stale' | 'contract_reference_taken' | 'choose_one'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      const where = { AND: [contractScope(viewer), { id }] };
      if ((await tx.contract.count({ where })) === 0) throw notFound();
      if (!(await isParty(tx, viewer, facts.buyerId, 'buyer'))) return refused('choose_one', 'buyerId');
      const { count } = await tx.contract.updateMany({
        where: { ...where, version },
        data: {
          ...facts,
          startsOn: toDateColumn(startsOn),
          endsOn: endsOn ? toDateColumn(endsOn) : null,
          capacity: capacity ?? null,
          version: { increment: 1 },
        },
      });
      return count === 1 ? done(id) : refused('stale');
    },
    referenceTaken,
  );
}
