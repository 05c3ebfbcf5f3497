import type { CalendarDate } from '~/domain/calendar-date';
import { toDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The offers of places that the viewer may see, as a `where`: a coordinator the own organisation's; who follows candidates all. */
export function placeOfferScope(viewer: Viewer) {
  if (may(viewer, 'places.offer')) return { supplierId: viewer.organisationId };
  return may(viewer, 'places.read') ? {} : NO_ROWS;
}

/** Of those, the ones that a list shows: a coordinator also what is past or withdrawn, the others what can still be used. */
export function placeOffersListed(viewer: Viewer, on: CalendarDate) {
  const scope = placeOfferScope(viewer);
  return may(viewer, 'places.offer') ? scope : { AND: [scope, usablePlaceOffers(on)] };
}

/** The offers that are not over and not withdrawn. */
export function usablePlaceOffers(on: CalendarDate) {
  return { withdrawnAt: null, endsOn: { gte: toDateColumn(on) } };
}
