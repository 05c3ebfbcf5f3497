import { expect, test } from 'vitest';
import { costMeasureLifecycle, costMeasureState, costMeasureStates, costMeasureStepOf, costMeasureSteps, costStepFault, isLate } from './cost-measure';

const planned = { inPlaceOn: null, closedOn: null } as const;
const inPlace = { inPlaceOn: '2026-03-01', closedOn: null } as const;

test('a measure is planned until it is in place, dropped where it closed before, ended where it closed after', () => {
  expect(costMeasureState(planned)).toBe('planned');
  expect(costMeasureState(inPlace)).toBe('in_place');
  expect(costMeasureState({ inPlaceOn: null, closedOn: '2026-05-01' })).toBe('dropped');
  expect(costMeasureState({ inPlaceOn: '2026-03-01', closedOn: '2026-05-01' })).toBe('ended');
});

test('each step leads to the state that the dates it writes make', () => {
  expect(costMeasureSteps.take_into_use.leadsTo).toBe(costMeasureState({ ...planned, inPlaceOn: '2026-03-01' }));
  expect(costMeasureSteps.drop.leadsTo).toBe(costMeasureState({ ...planned, closedOn: '2026-03-01' }));
  expect(costMeasureSteps.end.leadsTo).toBe(costMeasureState({ ...inPlace, closedOn: '2026-03-01' }));
});

test('nothing leads out of what is dropped or ended, and only the supplier moves a measure on', () => {
  for (const state of costMeasureStates) {
    expect(costMeasureLifecycle[state].buyer, state).toEqual(['comment']);
    if (state === 'dropped' || state === 'ended') expect(costMeasureLifecycle[state].supplier, state).toEqual(['comment']);
  }
});

test('a step has its page, and no other address names one', () => {
  expect(costMeasureStepOf('ta-i-bruk')).toBe('take_into_use');
  expect(costMeasureStepOf('avslutt')).toBe('end');
  expect(costMeasureStepOf('toString')).toBeNull();
  expect(costMeasureStepOf(undefined)).toBeNull();
});

test('a step happens today or before, and an end not before the measure was in place', () => {
  expect(costStepFault(planned, '2026-11-21', '2026-11-20')).toBe('in_the_future');
  expect(costStepFault(inPlace, '2026-02-28', '2026-11-20')).toBe('before_in_place');
  expect(costStepFault(inPlace, '2026-03-01', '2026-11-20')).toBeNull();
});

test('a measure is late from the day after it was planned for, while it is only planned', () => {
  expect(isLate({ ...planned, plannedFor: '2026-11-20' }, '2026-11-20')).toBe(false);
  expect(isLate({ ...planned, plannedFor: '2026-11-19' }, '2026-11-20')).toBe(true);
  expect(isLate({ ...inPlace, plannedFor: '2026-01-01' }, '2026-11-20')).toBe(false);
});
