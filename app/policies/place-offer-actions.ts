import type { CalendarDate } from '~/domain/calendar-date';
import { offerLifecycle, offerStatus, type OfferAction, type OfferFacts } from '~/domain/place-offer';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

const permissionOf: Readonly<Record<OfferAction, Permission>> = {
  change: 'places.offer',
  withdraw: 'places.offer',
  request: 'placements.request',
};

/** What this viewer may do with an offer that it sees, in its present status. */
export function allowedOfferActions(viewer: Pick<Viewer, 'role'>, offer: OfferFacts, on: CalendarDate): OfferAction[] {
  return offerLifecycle[offerStatus(offer, on)].filter((action) => may(viewer, permissionOf[action]));
}
