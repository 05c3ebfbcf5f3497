import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { latest } from '~/domain/place-period';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placeOffersListed } from '~/policies/place-offer-scope';

/**
 * An offer that can still be used, as a request for it begins: from the first day that is possible. Null where there is none
 * for the viewer.
 */
export async function offerToRequest(tx: Transaction, viewer: Viewer, id: string, availableFrom: CalendarDate | null, on: CalendarDate) {
  const row = await tx.placeOffer.findFirst({
    where: { AND: [{ id }, placeOffersListed(viewer, on)] },
    select: {
      id: true,
      department: true,
      placeOfWork: true,
      startsOn: true,
      endsOn: true,
      contractSupplier: { select: { id: true, supplier: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { contractSupplier, startsOn, endsOn, ...offer } = row;
  return {
    ...offer,
    supplierName: contractSupplier.supplier.name,
    contractSupplierId: contractSupplier.id,
    plannedFrom: latest(on, fromDateColumn(startsOn), availableFrom),
    startsOn: fromDateColumn(startsOn),
    endsOn: fromDateColumn(endsOn),
  };
}
