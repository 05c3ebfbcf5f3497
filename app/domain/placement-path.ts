import type { CalendarDate } from './calendar-date';
import { placementLifecycle, placementStatus, type PlacementAction, type PlacementFacts } from './placement-status';

export type PathStep = 'requested' | 'accepted' | 'started' | 'ended';

export interface StepOnPath {
  step: PathStep;
  state: 'completed' | 'active' | 'uncompleted';
}

/** How far a placement has come on the way requested → accepted → started → ended; null where the way was left. */
export function placementPath(facts: PlacementFacts, on: CalendarDate): StepOnPath[] | null {
  const reached = { requested: 0, accepted: 1, active: 2 } as const;
  const status = placementStatus(facts, on);
  if (status === 'declined' || status === 'withdrawn' || status === 'voided') return null;
  const at = status in reached ? reached[status as keyof typeof reached] : 3;
  const steps: PathStep[] = ['requested', 'accepted', 'started', 'ended'];
  return steps.map((step, index) => ({ step, state: stateOf(index, at) }));
}

function stateOf(index: number, at: number): StepOnPath['state'] {
  if (index < at || at === 3) return 'completed';
  return index === at ? 'active' : 'uncompleted';
}

const onTheWay: readonly PlacementAction[] = ['accept', 'start', 'end'];

/** What belongs to the way of a placement and comes later than where it stands: not possible yet, whoever asks. */
export function laterActions(facts: PlacementFacts, on: CalendarDate): PlacementAction[] {
  const path = placementPath(facts, on);
  if (!path) return [];
  const possible = placementLifecycle[placementStatus(facts, on)];
  const done = path.filter(({ state }) => state === 'completed').length;
  return onTheWay.filter((action, index) => index >= done && !possible.includes(action));
}

export interface Plan {
  mentorNamed: boolean;
  plannedFrom: CalendarDate | null;
  /** It ended with a job at the supplier that nobody has reported. */
  hireExpected: boolean;
  /** The person has a protected address, and the unit has not said how the supplier is told. */
  unconfirmed: boolean;
}

/** Of the actions that are allowed, the one that comes next; null where nothing waits. */
export function nextAction(allowed: readonly PlacementAction[], plan: Plan, on: CalendarDate): PlacementAction | null {
  const startIsNear = plan.plannedFrom === null || plan.plannedFrom <= on;
  const order: PlacementAction[] = plan.unconfirmed ? ['confirm_protection', 'accept'] : ['accept'];
  if (!plan.mentorNamed && !startIsNear) order.push('name_mentor');
  order.push('start');
  if (!plan.mentorNamed) order.push('name_mentor');
  order.push('end');
  if (plan.hireExpected) order.push('report_hire');
  return order.find((action) => allowed.includes(action)) ?? null;
}
