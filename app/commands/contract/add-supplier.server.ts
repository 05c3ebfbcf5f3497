import { done, refused, type Result } from '~/domain/result';
import { mayHaveBelow } from '~/domain/supplier-chain';
import type { Viewer } from '~/domain/viewer';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { supplierRefused } from './contract-constraints';
import { isParty } from './is-party.server';

/**
 * Puts a subcontractor on a contract below one that is there, and gives the contract's id. Refuses a third link below
 * the main supplier with `chain_too_long` (Norgesmodellen).
 */
export function addSupplier(
  viewer: Viewer,
  contractId: string,
  { supplierId, aboveSupplierId }: { supplierId: string; aboveSupplierId: string },
  requestId: string,
): Promise<Result<string, 'choose_one' | 'supplier_already_on_contract' | 'chain_too_long'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      const contract = await tx.contract.findFirst({
        where: { AND: [contractScope(viewer), { id: contractId }] },
        select: { suppliers: { select: { supplierId: true, link: true } } },
      });
      if (!contract) throw notFound();
      const above = contract.suppliers.find((one) => one.supplierId === aboveSupplierId);
      if (!above) return refused('choose_one', 'aboveSupplierId');
      if (!mayHaveBelow(above.link)) return refused('chain_too_long', 'aboveSupplierId');
      if (contract.suppliers.some((one) => one.supplierId === supplierId)) {
        return refused('supplier_already_on_contract', 'supplierId');
      }
      if (!(await isParty(tx, viewer, supplierId, 'supplier'))) return refused('choose_one', 'supplierId');
      const data = { contractId, supplierId, aboveSupplierId, link: above.link + 1 };
      await tx.contractSupplier.create({ data, select: { id: true } });
      return done(contractId);
    },
    supplierRefused,
  );
}
