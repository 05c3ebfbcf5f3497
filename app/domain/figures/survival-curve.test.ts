import { expect, test } from 'vitest';
import { readingDays, survivalAt, type SurvivalStep } from './survival-curve';

const step = (days: number, survival: number): SurvivalStep => ({ days, survival, atRisk: 10, events: 1 });
const steps = [step(40, 0.8), step(100, 0.5)];

test('between two steps the curve keeps the value of the earlier one, and begins at everybody', () => {
  expect([0, 39, 40, 99, 100, 900].map((days) => survivalAt(steps, days))).toEqual([1, 1, 0.8, 0.8, 0.5, 0.5]);
});

test('the table reads the curves until nothing more happens', () => {
  expect(readingDays({ any: steps, ordinary: [step(200, 0.9)] })).toEqual([30, 60, 91, 183, 274]);
});

test('without any job there is nothing to read', () => {
  expect(readingDays({ any: [], ordinary: [] })).toEqual([]);
});
