import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { readMentorForm } from '../mentor/read-mentor-form.server';
import { placeForRequest } from '../place-offer/place-for-request.server';
import { siteChoices } from '../work-site/site-choices.server';

/**
 * A request for the form that says yes to it: the mentors and sites to choose from, and how many places are free on every day that
 * it is about (null where it needs none).
 */
export async function readAcceptForm(viewer: Viewer, id: string, on: CalendarDate) {
  const form = await readMentorForm(viewer, id, 'accept', on);
  return asViewer(viewer, async (tx) => ({ ...form, free: await placeForRequest(tx, id, on), sites: await siteChoices(tx, viewer, id) }));
}
