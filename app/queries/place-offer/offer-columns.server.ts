import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { offerStatus } from '~/domain/place-offer';
import type { Prisma } from '~/platform/generated/prisma/client';

/** What everybody who may see an offer sees of it in a list. */
export const offerColumns = {
  id: true,
  contractId: true,
  supplierId: true,
  department: true,
  places: true,
  startsOn: true,
  endsOn: true,
  languageNeeded: true,
  shifts: true,
  placeOfWork: true,
  jobProspect: true,
  withdrawnAt: true,
  contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
} as const satisfies Prisma.PlaceOfferSelect;

type Row = Prisma.PlaceOfferGetPayload<{ select: typeof offerColumns }>;
export type ShownOffer = ReturnType<typeof shownOffer>;

/** The same as a screen shows it, with its status on a date. */
export function shownOffer({ contractSupplier, startsOn, endsOn, withdrawnAt, ...row }: Row, on: CalendarDate) {
  const days = { startsOn: fromDateColumn(startsOn), endsOn: fromDateColumn(endsOn) };
  return {
    ...row,
    ...days,
    contractName: contractSupplier.contract.name,
    supplierName: contractSupplier.supplier.name,
    status: offerStatus({ ...days, withdrawnAt }, on),
  };
}
