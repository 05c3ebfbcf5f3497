import { addDays, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedOfferActions } from '~/policies/place-offer-actions';
import { freePlaces } from './free-places.server';
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
    const usable = offer.status === 'current' || offer.status === 'coming';
    const from = offer.startsOn > on ? offer.startsOn : on;
    const last = addDays(from, WEEKS_SHOWN * 7 - 1);
    const weeks = usable ? await freePlaces(tx, offer, from, last < offer.endsOn ? last : offer.endsOn) : [];
    const found = allowedActions.includes('request') ? await fittingCandidates(tx, viewer, offer, search, on) : null;
    const { skip, take } = pageWindow({ page });
    const { contractId: _contract, supplierId: _supplier, ...shown } = offer;
    return {
      offer: shown,
      weeks,
      moreWeeks: usable && last < offer.endsOn,
      allowedActions,
      candidates: found && { total: found.length, rows: found.slice(skip, skip + take) },
    };
  });
}
