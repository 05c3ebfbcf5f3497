import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidateWishes } from '../candidate/candidate-wishes.server';
import { openCandidate } from '../candidate/visible-candidate.server';
import { offerToRequest } from '../place-offer/offer-to-request.server';

/**
 * Who a place is asked for, every supplier on a contract that has not run out, and the offer that the request begins from
 * where one is named and can still be used.
 */
export async function readRequestForm(viewer: Viewer, candidateId: string, offerId: string | null, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName, protectedAddress, leftOn } = await openCandidate(tx, viewer, candidateId);
    const { availableFrom } = await candidateWishes(tx, viewer, candidateId);
    const rows = await tx.contractSupplier.findMany({
      where: { contract: { OR: [{ endsOn: null }, { endsOn: { gte: toDateColumn(on) } }] } },
      select: { id: true, contract: { select: { name: true } }, supplier: { select: { name: true } } },
      orderBy: [{ contract: { name: 'asc' } }, { link: 'asc' }, { supplier: { name: 'asc' } }],
    });
    return {
      offer: offerId && (await offerToRequest(tx, viewer, offerId, availableFrom, on)),
      name: `${firstName} ${lastName}`,
      protectedAddress,
      hasLeft: leftOn !== null && leftOn <= on,
      suppliers: rows.map(({ id, contract, supplier }) => ({ id, contractName: contract.name, supplierName: supplier.name })),
    };
  });
}
