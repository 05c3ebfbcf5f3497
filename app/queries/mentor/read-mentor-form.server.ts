import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementAction } from '~/domain/placement-status';
import { kindPaths } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mentorByProposal } from '../proposal/mentor-by-proposal.server';
import { placementChanged } from '../placement/placement-changed.server';
import { readForAction } from '../placement/read-for-action.server';
import { mentorChoices } from './mentor-choices.server';

/** A placement for a form that chooses a mentor, with the organisation's own active mentors by name. */
export async function readMentorForm(viewer: Viewer, id: string, action: PlacementAction, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { allowedActions, ...placement } = await readForAction(tx, viewer, id, on);
    if (!allowedActions.includes(action)) throw placementChanged(id);
    if (action === 'name_mentor' && (await mentorByProposal(tx, id))) {
      throw redirect(`/praksis/${id}/forslag/nytt/${kindPaths.change_mentor}`);
    }
    return { placement, mentors: await mentorChoices(tx, viewer) };
  });
}
