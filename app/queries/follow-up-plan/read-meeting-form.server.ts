import type { CalendarDate } from '~/domain/calendar-date';
import { meetingState, type MeetingAction } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedMeetingActions, mayAddMeeting } from '~/policies/follow-up-plan-actions';
import { openCandidate } from '../candidate/visible-candidate.server';
import { isSeenByNav } from './is-seen-by-nav.server';
import { planChanged } from './plan-changed.server';
import { visibleMeeting } from './visible-meeting.server';

/** Who a new meeting is about; where none can be added now, the plan's page says why. */
export async function readNewMeeting(viewer: Viewer, candidateId: string) {
  return asViewer(viewer, async (tx) => {
    const candidate = await openCandidate(tx, viewer, candidateId);
    if (!mayAddMeeting(viewer, await isSeenByNav(tx, candidate))) throw planChanged(candidateId);
    return { id: candidateId, name: `${candidate.firstName} ${candidate.lastName}` };
  });
}

/** A meeting as its form shows it; the plan's page where the action is not possible any more. */
export async function readMeetingForm(
  viewer: Viewer,
  { candidateId, meetingId }: { candidateId: string; meetingId: string },
  action: MeetingAction,
  on: CalendarDate,
) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName } = await openCandidate(tx, viewer, candidateId);
    const meeting = await visibleMeeting(tx, viewer, candidateId, meetingId);
    if (!allowedMeetingActions(viewer, meeting, on).includes(action)) throw planChanged(candidateId);
    const { metOn, place, participants, agreed, version } = meeting;
    const state = meetingState(meeting, on);
    return { id: candidateId, name: `${firstName} ${lastName}`, meeting: { metOn, place, participants, agreed, version, state } };
  });
}
