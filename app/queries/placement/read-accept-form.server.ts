import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { readMentorForm } from '../mentor/read-mentor-form.server';
import { placeForRequest } from '../place-offer/place-for-request.server';

/**
 * A request for the form that says yes to it: the mentors to choose from, and how many places are free on every day that
 * it is about (null where it needs none).
 */
export async function readAcceptForm(viewer: Viewer, id: string, on: CalendarDate) {
  const form = await readMentorForm(viewer, id, 'accept', on);
  return { ...form, free: await asViewer(viewer, (tx) => placeForRequest(tx, id, on)) };
}
