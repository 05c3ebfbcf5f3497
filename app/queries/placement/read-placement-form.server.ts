import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementAction } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementChanged } from './placement-changed.server';
import { readForAction } from './read-for-action.server';

/**
 * A placement for the form of one action. 404 where the viewer does not see it; where the action is not possible now, the
 * placement's own page, which says why and who can.
 */
export async function readPlacementForm(viewer: Viewer, id: string, action: PlacementAction, on: CalendarDate) {
  const { allowedActions, mentorId: _mentor, ...placement } = await asViewer(viewer, (tx) => readForAction(tx, viewer, id, on));
  if (!allowedActions.includes(action)) throw placementChanged(id);
  return placement;
}
