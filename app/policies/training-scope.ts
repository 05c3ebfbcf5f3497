import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus, type PlacementFacts } from '~/domain/placement-status';
import { trainingLifecycle, type TrainingAction } from '~/domain/training-plan';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may, type Permission } from './permissions';
import { placementsWithPerson } from './placement-scope';

/** The placements whose training plan the viewer may read, as a `where`: those whose person it may know. */
export function trainingScope(viewer: Viewer, on: CalendarDate) {
  return may(viewer, 'training.read') ? placementsWithPerson(viewer, on) : NO_ROWS;
}

/** The templates that the viewer may see, as a `where`: a supplier its own, the unit and NAV all. */
export function templateScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return {};
    case 'coordinator':
    case 'mentor':
      return { supplierId: viewer.organisationId };
    case 'buyer':
    case 'admin':
      return NO_ROWS;
  }
}

/** The permission that each action on a plan asks for. */
export const permissionOf: Readonly<Record<TrainingAction, Permission>> = {
  make_plan: 'training.writePlan',
  change_plan: 'training.writePlan',
  set_levels: 'training.writePlan',
};

/** What the viewer may do with the plan of a placement that it sees, in the placement's present status. */
export function allowedTrainingActions(
  viewer: Pick<Viewer, 'role'>,
  placement: PlacementFacts,
  hasPlan: boolean,
  on: CalendarDate,
): TrainingAction[] {
  return trainingLifecycle[placementStatus(placement, on)].filter(
    (action) => may(viewer, permissionOf[action]) && (action === 'make_plan') !== hasPlan,
  );
}
