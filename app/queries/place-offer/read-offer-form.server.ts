import { redirect } from '@remix-run/node';
import { addMonths, type CalendarDate } from '~/domain/calendar-date';
import type { OfferAction } from '~/domain/place-offer';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedOfferActions } from '~/policies/place-offer-actions';
import { mentorChoices } from '../mentor/mentor-choices.server';
import { freePlaces } from './free-places.server';
import { visibleOffer } from './visible-offer.server';

/**
 * An offer of the own organisation for the form that changes it or takes it back, with how many are accepted at most at the
 * same time in its department for the year to come. 404 where the viewer does not see it; the offer's page, which says so,
 * where its status does not allow the action.
 */
export async function readOfferForm(viewer: Viewer, id: string, action: OfferAction, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { contractId, supplierId, withdrawnAt, ...offer } = await visibleOffer(tx, viewer, id, on);
    if (!allowedOfferActions(viewer, { ...offer, withdrawnAt }, on).includes(action)) throw redirect(`/plasser/${id}?beskjed=endret`);
    const from = offer.startsOn > on ? offer.startsOn : on;
    const year = addMonths(from, 12);
    const weeks = await freePlaces(tx, { ...offer, contractId, supplierId }, from, year < offer.endsOn ? year : offer.endsOn);
    return {
      offer,
      taken: Math.max(0, ...weeks.map((week) => week.taken)),
      mentors: await mentorChoices(tx, viewer),
    };
  });
}
