import { addDays, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedOfferActions } from '~/policies/place-offer-actions';
import { freePlaces, type Pool } from './free-places.server';
import { fittingCandidates } from './fitting-candidates.server';
import { visibleOffer } from './visible-offer.server';

/** For how many weeks a page tells what is free. */
const WEEKS_SHOWN = 26;

/**
 * An offer with what is free by week, what the viewer may do with it and, for those who may ask for it, whom it may suit;
 * `search` looks for others by name.
 */
export async function readOffer(viewer: Viewer, id: string, { search, page }: { search: string; page: number }, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { version: _version, mentorId: _mentor, withdrawnAt, ...offer } = await visibleOffer(tx, viewer, id, on);
    const allowedActions = allowedOfferActions(viewer, { ...offer, withdrawnAt }, on);
    const { weeks, more } = await weeksOf(tx, offer, on);
    const found = allowedActions.includes('request') ? await fittingCandidates(tx, viewer, offer, search, on) : null;
    const { skip, take } = pageWindow({ page });
    const { contractId: _contract, supplierId: _supplier, ...shown } = offer;
    return {
      offer: shown,
      weeks,
      moreWeeks: more,
      allowedActions,
      candidates: found && { total: found.length, rows: found.slice(skip, skip + take) },
    };
  });
}

/** What is free by week from `on` on, and whether the offer goes on after the last week; none where it is over or taken back. */
async function weeksOf(tx: Transaction, offer: Pool & Pick<Awaited<ReturnType<typeof visibleOffer>>, 'status' | 'startsOn' | 'endsOn'>, on: CalendarDate) {
  if (offer.status !== 'current' && offer.status !== 'coming') return { weeks: [], more: false };
  const from = offer.startsOn > on ? offer.startsOn : on;
  const last = addDays(from, WEEKS_SHOWN * 7 - 1);
  return { weeks: await freePlaces(tx, offer, from, last < offer.endsOn ? last : offer.endsOn), more: last < offer.endsOn };
}

/** The same weeks alone, with what is offered, in a transaction of the viewer's. 404 out of scope. */
export async function offerWeeksIn(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const offer = await visibleOffer(tx, viewer, id, on);
  return { offer, ...(await weeksOf(tx, offer, on)) };
}
