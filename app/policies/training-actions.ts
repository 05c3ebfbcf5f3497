import type { CalendarDate } from '~/domain/calendar-date';
import { placementStatus, type PlacementFacts } from '~/domain/placement-status';
import { trainingLifecycle, type TrainingAction } from '~/domain/training-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

/** The permission that each action on a plan asks for. */
const permissionOf: Readonly<Record<TrainingAction, Permission>> = {
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
