import type { CalendarDate } from '~/domain/calendar-date';
import { matchOf, type MatchReason } from '~/domain/place-match';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { placeOffersListed } from '~/policies/place-offer-scope';
import { notFound } from '../session/require-viewer.server';
import { freeInOffers } from './free-in-offers.server';
import { offerColumns, shownOffer } from './offer-columns.server';
import { wishColumns, wishesOf } from './wish-columns.server';

/** How many places a candidate's page shows. */
const SHOWN = 10;

/**
 * The offers that may suit a candidate in the viewer's scope, those that begin first first, each with why and with what is
 * free when the candidate can begin; how many there are in all, and whether anything has been said to match by.
 */
export async function fittingPlaces(tx: Transaction, viewer: Viewer, candidateId: string, on: CalendarDate) {
  const row = await tx.candidate.findFirst({ where: { AND: [{ id: candidateId }, candidateScope(viewer)] }, select: wishColumns });
  if (!row) throw notFound();
  const wishes = wishesOf(row);
  const offers = await tx.placeOffer.findMany({
    where: placeOffersListed(viewer, on),
    orderBy: [{ startsOn: 'asc' }, { placeOfWork: 'asc' }, { id: 'asc' }],
    select: offerColumns,
  });
  const fitting = offers
    .map((offer) => shownOffer(offer, on))
    .map((offer) => ({ offer, reasons: matchOf(wishes, offer) }))
    .filter((one): one is { offer: typeof one.offer; reasons: MatchReason[] } => one.reasons !== null);
  const shown = fitting.slice(0, SHOWN);
  const from = wishes.availableFrom && wishes.availableFrom > on ? wishes.availableFrom : on;
  const free = await freeInOffers(tx, shown.map(({ offer }) => offer), from);
  return {
    total: fitting.length,
    rows: shown.map(({ offer: { contractId: _contract, supplierId: _supplier, ...offer }, reasons }) => ({
      ...offer,
      reasons,
      free: free.get(offer.id) ?? null,
    })),
  };
}
