import type { CalendarDate } from '~/domain/calendar-date';
import { meetingState, stepState, type MeetingAction, type MeetingFacts, type StepAction } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** Whether the viewer may add a meeting: a plan is kept with NAV, so with a candidate that NAV sees. */
export function mayAddMeeting(viewer: Pick<Viewer, 'role'>, seenByNav: boolean): boolean {
  return may(viewer, 'plans.write') && seenByNav;
}

/** What the viewer may do with a meeting in scope: a planned one is both's; what was agreed is corrected by who wrote it. */
export function allowedMeetingActions(
  viewer: Pick<Viewer, 'role' | 'membershipId'>,
  meeting: MeetingFacts & { agreedById: string | null },
  on: CalendarDate,
): MeetingAction[] {
  const state = meetingState(meeting, on);
  if (!may(viewer, 'plans.write') || state === 'cancelled') return [];
  if (state === 'written') return meeting.agreedById === viewer.membershipId ? ['edit'] : [];
  return ['edit', 'cancel'];
}

/** What the viewer may do with a step in scope: whoever knows what came of it writes it. */
export function allowedStepActions(
  viewer: Pick<Viewer, 'role'>,
  step: { outcome: string | null; dropReason: string | null },
): StepAction[] {
  return may(viewer, 'plans.write') && stepState(step) === 'open' ? ['close', 'move', 'drop'] : [];
}
