import { toDateColumn } from '~/domain/calendar-date';
import type { NewContract } from '~/domain/contract-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { referenceTaken } from './contract-constraints';
import { isParty } from './is-party.server';

/** Registers a contract with its main supplier and gives its id; without a reference it gets the next one. */
export function registerContract(
  viewer: Viewer,
  { mainSupplierId, startsOn, endsOn, ...facts }: NewContract,
  requestId: string,
): Promise<Result<string, 'contract_reference_taken' | 'choose_one'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      if (!(await isParty(tx, viewer, facts.buyerId, 'buyer'))) return refused('choose_one', 'buyerId');
      if (!(await isParty(tx, viewer, mainSupplierId, 'supplier'))) return refused('choose_one', 'mainSupplierId');
      const { id } = await tx.contract.create({
        data: { ...facts, startsOn: toDateColumn(startsOn), endsOn: endsOn && toDateColumn(endsOn) },
        select: { id: true },
      });
      await tx.contractSupplier.create({ data: { contractId: id, supplierId: mainSupplierId }, select: { id: true } });
      return done(id);
    },
    referenceTaken,
  );
}
