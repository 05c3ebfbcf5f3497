import type { CalendarDate } from '~/domain/calendar-date';
import { placementLifecycle, placementStatus, type PlacementAction, type PlacementFacts } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

/** The permission that each action on a placement asks for. */
export const permissionOf: Readonly<Record<PlacementAction, Permission>> = {
  accept: 'placements.answer',
  decline: 'placements.answer',
  withdraw: 'placements.withdraw',
  name_mentor: 'placements.nameMentor',
  choose_site: 'sites.keep',
  start: 'placements.start',
  end: 'placements.end',
  correct_dates: 'placements.correctDates',
  report_hire: 'hires.report',
  confirm_protection: 'placements.confirmProtection',
  void: 'placements.void',
};

/** What this viewer may do with a placement that it sees, in its present status. */
export function allowedPlacementActions(
  viewer: Pick<Viewer, 'role'>,
  placement: PlacementFacts,
  on: CalendarDate,
): PlacementAction[] {
  return placementLifecycle[placementStatus(placement, on)].filter((action) => may(viewer, permissionOf[action]));
}

/** What can happen to the placement in its present status, but is for others than this viewer to do. */
export function actionsOfOthers(viewer: Pick<Viewer, 'role'>, placement: PlacementFacts, on: CalendarDate): PlacementAction[] {
  return placementLifecycle[placementStatus(placement, on)].filter((action) => !may(viewer, permissionOf[action]));
}
