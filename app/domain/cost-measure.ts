import type { CalendarDate } from './calendar-date';

/** Which part of the work a measure is about; the buyer reads it beside the text. */
export const costMeasureParts = ['training', 'mentoring', 'staffing', 'recruitment', 'equipment', 'administration', 'other'] as const;
export type CostMeasurePart = (typeof costMeasureParts)[number];

export const costMeasureStates = ['planned', 'in_place', 'dropped', 'ended'] as const;
export type CostMeasureState = (typeof costMeasureStates)[number];

export const costMeasureActions = ['take_into_use', 'drop', 'end', 'document', 'comment'] as const;
export type CostMeasureAction = (typeof costMeasureActions)[number];

/** The sides of a measure: who promised it, and whom it was promised to. Which roles they are stands in `policies/cost-actions.ts`. */
export const costParties = ['supplier', 'buyer'] as const;
export type CostParty = (typeof costParties)[number];

/**
 * The lifecycle as a table: state → who → what. What was promised is not rewritten: a measure that was wrong is dropped with
 * a reason, and the right one added. Both sides can say something about it as long as it is there.
 */
export const costMeasureLifecycle: Readonly<Record<CostMeasureState, Readonly<Record<CostParty, readonly CostMeasureAction[]>>>> = {
  planned: { supplier: ['take_into_use', 'drop', 'document', 'comment'], buyer: ['comment'] },
  in_place: { supplier: ['end', 'document', 'comment'], buyer: ['comment'] },
  dropped: { supplier: ['comment'], buyer: ['comment'] },
  ended: { supplier: ['comment'], buyer: ['comment'] },
};

/** What moves a measure on, each with its page and the state that it leads to. */
export const costMeasureSteps = {
  take_into_use: { path: 'ta-i-bruk', leadsTo: 'in_place' },
  drop: { path: 'dropp', leadsTo: 'dropped' },
  end: { path: 'avslutt', leadsTo: 'ended' },
} as const satisfies Partial<Record<CostMeasureAction, { path: string; leadsTo: CostMeasureState }>>;
export type CostMeasureStep = keyof typeof costMeasureSteps;

/** The step that an address names, or null. */
export function costMeasureStepOf(path: string | undefined): CostMeasureStep | null {
  const steps = Object.keys(costMeasureSteps) as CostMeasureStep[];
  return steps.find((step) => costMeasureSteps[step].path === path) ?? null;
}

export interface CostMeasureDates {
  inPlaceOn: CalendarDate | null;
  closedOn: CalendarDate | null;
}

/** How a measure stands, by what has been written of it. */
export function costMeasureState({ inPlaceOn, closedOn }: CostMeasureDates): CostMeasureState {
  if (closedOn === null) return inPlaceOn === null ? 'planned' : 'in_place';
  return inPlaceOn === null ? 'dropped' : 'ended';
}

/** What is wrong with the day of a step, or null: nothing happens in the future, and nothing ends before it was in place. */
export function costStepFault(measure: CostMeasureDates, happenedOn: CalendarDate, on: CalendarDate): 'in_the_future' | 'before_in_place' | null {
  if (happenedOn > on) return 'in_the_future';
  return measure.inPlaceOn !== null && happenedOn < measure.inPlaceOn ? 'before_in_place' : null;
}

/** Whether a measure should have been in place by a date, and is neither that nor dropped. */
export function isLate(measure: CostMeasureDates & { plannedFor: CalendarDate }, on: CalendarDate): boolean {
  return costMeasureState(measure) === 'planned' && measure.plannedFor < on;
}
