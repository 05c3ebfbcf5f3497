import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../calendar-date';
import { expectedBy, promisedInAll } from './expected-by-now';

const fourYears = { startsOn: '2025-01-01', endsOn: '2028-12-31' } as const;
const open = { startsOn: '2025-01-01', endsOn: null } as const;

test.each<[string, CalendarDate, number]>([
  ['one year of four', '2025-12-31', 20],
  ['a year and the first half of the next, 181 of 365 days', '2026-06-30', 29],
  ['the last day', '2028-12-31', 80],
  ['long after the last day', '2031-01-01', 80],
  ['the day before the first', '2024-12-31', 0],
  ['the first day', '2025-01-01', 0],
])('20 places a year, by %s', (_name, on, expected) => {
  expect(expectedBy(20, 'per_year', fourYears, on)).toBe(expected);
});

test.each<[string, CalendarDate, number]>([
  // 2025–2028 is 1461 days.
  ['365 of 1461 days: 9.99 of 40', '2025-12-31', 9],
  ['366 of 1461 days: 10.02 of 40', '2026-01-01', 10],
  ['the whole', '2028-12-31', 40],
])('40 hires over the contract, by %s', (_name, on, expected) => {
  expect(expectedBy(40, 'whole_contract', fourYears, on)).toBe(expected);
});

test('a share and a level are not pro rata: the promise itself is expected on any day', () => {
  expect(expectedBy(55.5, 'share', fourYears, '2025-01-02')).toBe(55.5);
  expect(expectedBy(240, 'level', open, '2040-01-01')).toBe(240);
});

test('without a last day a yearly amount is still expected, an amount over the whole contract is not', () => {
  expect(expectedBy(20, 'per_year', open, '2026-12-31')).toBe(40);
  expect(promisedInAll(20, 'per_year', open)).toBeNull();
  expect(expectedBy(40, 'whole_contract', open, '2026-12-31')).toBeNull();
  expect(promisedInAll(40, 'whole_contract', open)).toBe(40);
});

test('a year from a leap day ends where its anniversary would be', () => {
  const period = { startsOn: '2024-02-29', endsOn: '2026-02-27' } as const;
  expect(expectedBy(10, 'per_year', period, '2025-02-27')).toBe(10);
  expect(promisedInAll(10, 'per_year', period)).toBeCloseTo(20, 1);
});

test('what is expected never shrinks from day to day, and never grows past the whole', () => {
  const day = fc.integer({ min: 0, max: 4000 });
  const basis = fc.constantFrom('per_year' as const, 'whole_contract' as const);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), basis, fc.integer({ min: 30, max: 3000 }), day, day, (value, of, length, one, other) => {
      const period = { startsOn: '2025-03-01', endsOn: addDays('2025-03-01', length) } as const;
      const at = (days: number) => expectedBy(value, of, period, addDays('2025-02-01', days))!;
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(at(early)).toBeLessThanOrEqual(at(late));
      expect(at(late)).toBeLessThanOrEqual(promisedInAll(value, of, period)! + 1e-6);
    }),
  );
});
