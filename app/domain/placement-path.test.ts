import { describe, expect, test } from 'vitest';
import { laterActions, nextAction, placementPath } from './placement-path';
import type { PlacementFacts } from './placement-status';

const on = '2026-06-30';
const moment = new Date();
const requested: PlacementFacts = {
  acceptedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  voidedAt: null,
  startedOn: null,
  endedOn: null,
  endReason: null,
};
const accepted = { ...requested, acceptedAt: moment };
const active = { ...accepted, startedOn: '2026-05-01' as const };
const ended = { ...active, endedOn: '2026-06-01' as const, endReason: 'completed' as const };

describe('the way of a placement', () => {
  test.each([
    ['requested', requested, 'active uncompleted uncompleted uncompleted'],
    ['accepted', accepted, 'completed active uncompleted uncompleted'],
    ['active', active, 'completed completed active uncompleted'],
    ['ended', ended, 'completed completed completed completed'],
  ])('%s', (_name, facts, states) => {
    expect(placementPath(facts, on)?.map(({ state }) => state).join(' ')).toBe(states);
  });

  test.each(['declinedAt', 'withdrawnAt', 'voidedAt'] as const)('is left once %s is set', (fact) => {
    expect(placementPath({ ...accepted, [fact]: moment }, on)).toBeNull();
    expect(laterActions({ ...accepted, [fact]: moment }, on)).toEqual([]);
  });
});

test('what comes later is named until it can be done', () => {
  expect(laterActions(requested, on)).toEqual(['start', 'end']);
  expect(laterActions(accepted, on)).toEqual(['end']);
  expect(laterActions(active, on)).toEqual([]);
  expect(laterActions(ended, on)).toEqual([]);
});

describe('the next thing to do', () => {
  const plan = { mentorNamed: true, plannedFrom: '2026-07-15' as const, hireExpected: false, unconfirmed: false };
  test('is to answer a request, to start what is accepted, and to end what runs', () => {
    expect(nextAction(['accept', 'decline', 'void'], plan, on)).toBe('accept');
    expect(nextAction(['withdraw', 'start', 'void'], plan, on)).toBe('start');
    expect(nextAction(['name_mentor', 'end'], plan, on)).toBe('end');
    expect(nextAction(['void'], plan, on)).toBeNull();
  });

  test('is to report the hire where the practice ended with one', () => {
    expect(nextAction(['report_hire'], plan, on)).toBeNull();
    expect(nextAction(['report_hire'], { ...plan, hireExpected: true }, on)).toBe('report_hire');
  });

  test('is to name a mentor while the start has not come, and the start once it has', () => {
    const without = { ...plan, mentorNamed: false };
    expect(nextAction(['name_mentor', 'start'], without, on)).toBe('name_mentor');
    expect(nextAction(['name_mentor', 'start'], { ...without, plannedFrom: on }, on)).toBe('start');
    expect(nextAction(['name_mentor', 'end'], without, on)).toBe('name_mentor');
  });
});
