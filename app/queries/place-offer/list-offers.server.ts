import { addDays, mondayOf, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { norwegianLevels } from '~/domain/candidate';
import { pageWindow, type ListView } from '~/domain/list-view';
import { offerStatuses } from '~/domain/place-offer';
import type { OfferFilters } from '~/domain/place-offer-filters';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { placeOffersListed } from '~/policies/place-offer-scope';
import { freeInOffers } from './free-in-offers.server';
import { offerColumns, shownOffer } from './offer-columns.server';

export const offerSorting = ['start', 'sted', 'avdeling', 'leverandor'] as const;
export type OfferSorting = (typeof offerSorting)[number];

/** One page of the offers that the viewer may see, each with what is free, and the suppliers and contracts to choose from. */
export async function listOffers(viewer: Viewer, view: ListView<OfferSorting>, filters: OfferFilters, on: CalendarDate) {
  return asViewer(viewer, (tx) => offersIn(tx, viewer, view, filters, on));
}

/** The same in a transaction of the viewer's. */
export async function offersIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<OfferSorting>,
  filters: OfferFilters,
  on: CalendarDate,
) {
  const rows = await tx.placeOffer.findMany({
    where: { AND: [placeOffersListed(viewer, on), narrowedBy(filters)] },
    orderBy: orderOf(view),
    select: offerColumns,
  });
  const week = filters.week && filters.week > on ? filters.week : on;
  const offers = rows.map((row) => shownOffer(row, on)).filter(({ status }) => !filters.status || status === filters.status);
  const free = await freeInOffers(tx, offers, week);
  const listed = offers
    .map(({ contractId: _contract, supplierId: _supplier, ...offer }) => ({ ...offer, free: free.get(offer.id) ?? null }))
    .filter((offer) => !filters.onlyFree || (offer.free ?? 0) > 0)
    .sort((one, other) => (view.sort === 'start' ? 1 : 0) * (offerStatuses.indexOf(one.status) - offerStatuses.indexOf(other.status)));
  const { skip, take } = pageWindow(view);
  const mayOffer = may(viewer, 'places.offer');
  return {
    total: listed.length,
    rows: listed.slice(skip, skip + take),
    mayOffer,
    choices: await choicesOf(tx, viewer, on),
  };
}

async function choicesOf(tx: Transaction, viewer: Viewer, on: CalendarDate) {
  const rows = await tx.placeOffer.findMany({
    where: placeOffersListed(viewer, on),
    distinct: ['contractId', 'supplierId'],
    select: {
      supplierId: true,
      contractId: true,
      contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
    },
  });
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, 'nb');
  const unique = (pairs: [string, string][]) => [...new Map(pairs)].map(([value, label]) => ({ value, label })).sort(byLabel);
  return {
    suppliers: unique(rows.map(({ supplierId, contractSupplier }) => [supplierId, contractSupplier.supplier.name])),
    contracts: unique(rows.map(({ contractId, contractSupplier }) => [contractId, contractSupplier.contract.name])),
  };
}

function narrowedBy({ department, supplierId, contractId, level, jobProspect, week }: OfferFilters): Prisma.PlaceOfferWhereInput {
  const enough = level && norwegianLevels.slice(0, norwegianLevels.indexOf(level) + 1);
  return {
    ...(department && { department }),
    ...(supplierId && { supplierId }),
    ...(contractId && { contractId }),
    ...(jobProspect && { jobProspect }),
    ...(enough && { OR: [{ languageNeeded: null }, { languageNeeded: { in: enough } }] }),
    ...(week && {
      startsOn: { lte: toDateColumn(addDays(mondayOf(week), 6)) },
      endsOn: { gte: toDateColumn(mondayOf(week)) },
    }),
  };
}

function orderOf({ sort, direction }: ListView<OfferSorting>): Prisma.PlaceOfferOrderByWithRelationInput[] {
  const last = [{ startsOn: 'asc' as const }, { id: 'asc' as const }];
  switch (sort) {
    case 'start':
      return [{ startsOn: direction }, { id: 'asc' }];
    case 'sted':
      return [{ placeOfWork: direction }, ...last];
    case 'avdeling':
      return [{ department: direction }, ...last];
    case 'leverandor':
      return [{ contractSupplier: { supplier: { name: direction } } }, ...last];
  }
}
