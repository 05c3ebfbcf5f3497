import { endReasons, type PlacementStatus } from './placement-status';

export const trainingActions = ['make_plan', 'change_plan', 'set_levels'] as const;
export type TrainingAction = (typeof trainingActions)[number];

const running: readonly TrainingAction[] = ['make_plan', 'change_plan', 'set_levels'];

/**
 * What can happen to a training plan in each status of its placement. A plan can be made as soon as the place is
 * accepted, but nobody has learnt anything before the first day; after the last one, what was learnt can still be put
 * right until the supplier loses sight of the person.
 */
export const trainingLifecycle: Readonly<Record<PlacementStatus, readonly TrainingAction[]>> = {
  requested: [],
  declined: [],
  withdrawn: [],
  accepted: ['make_plan', 'change_plan'],
  active: running,
  ...(Object.fromEntries(endReasons.map((reason) => [reason, running])) as Record<(typeof endReasons)[number], readonly TrainingAction[]>),
  voided: [],
};
