import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeStated, costStatementLifecycle, costStatementState, hoursAWeek, hoursChanged, isAskedFor, statementDueOn, suggestedHours } from './cost-statement';

test('a draft is changed and sent, what was sent is only corrected', () => {
  expect(costStatementLifecycle[costStatementState({ submittedAt: null })]).toEqual(['change', 'send']);
  expect(costStatementLifecycle[costStatementState({ submittedAt: new Date() })]).toEqual(['correct']);
});

test('a statement is due thirty days after the end of its quarter', () => {
  expect(statementDueOn('2026-09-30')).toBe('2026-10-30');
  expect(statementDueOn('2025-12-31')).toBe('2026-01-30');
});

test('a missing statement is asked for of the last four quarters that are over', () => {
  const on = '2026-11-20';
  expect(isAskedFor('2026-12-31', on)).toBe(false);
  expect(isAskedFor('2026-09-30', on)).toBe(true);
  expect(isAskedFor('2025-12-31', on)).toBe(true);
  expect(isAskedFor('2025-09-30', on)).toBe(false);
});

describe('a quarter can be stated while the contract ran in it, once it is over', () => {
  const contract = { startsOn: '2025-02-15', endsOn: '2026-08-31' } as const;
  test.each([
    ['2024-12-31', false],
    ['2025-03-31', true],
    ['2026-09-30', true],
    ['2026-12-31', false],
  ] as const)('%s: %s', (quarterEnd, possible) => {
    expect(canBeStated(quarterEnd, contract, '2026-12-31')).toBe(possible);
  });
  test('a contract without an end runs on, and a quarter that is not over waits', () => {
    const open = { ...contract, endsOn: null };
    expect(canBeStated('2026-12-31', open, '2026-12-31')).toBe(true);
    expect(canBeStated('2026-12-31', open, '2026-12-30')).toBe(false);
  });
});

test('mentor hours begin with two a week, then with what the supplier stated before', () => {
  expect(hoursAWeek(null)).toBe(2);
  expect(hoursAWeek({ mentorHours: 0, weeks: 0 })).toBe(2);
  expect(hoursAWeek({ mentorHours: 100, weeks: 30 })).toBe(3.3);
  expect(suggestedHours({ weeks: 34, trainingHours: 41.5 }, 3.3)).toEqual({ mentorHours: 112.2, trainingHours: 41.5 });
});

test('hours that are left as suggested need no reason, and others do', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 0, max: 99 }), fc.nat(900), (weeks, tenths, training) => {
      const suggested = suggestedHours({ weeks, trainingHours: training / 2 }, tenths / 10);
      expect(hoursChanged(suggested, suggested)).toBe(false);
      // As they come back from a form and from a column with one decimal.
      expect(Number(suggested.mentorHours.toFixed(1))).toBe(suggested.mentorHours);
      expect(hoursChanged({ ...suggested, mentorHours: suggested.mentorHours + 0.5 }, suggested)).toBe(true);
      expect(hoursChanged({ ...suggested, trainingHours: training / 2 + 1 }, suggested)).toBe(true);
    }),
  );
});
