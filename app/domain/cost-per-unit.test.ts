import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costPerUnit, perUnit } from './cost-per-unit';

test('hours by placements ended and people hired, with one decimal', () => {
  expect(costPerUnit(1000, { ended: 12, hired: 7 }, 5)).toEqual({ perEnded: 83.3, perHire: 142.9 });
  expect(costPerUnit(0, { ended: 12, hired: 7 }, 5)).toEqual({ perEnded: 0, perHire: 0 });
});

test('too few are not shown, each by itself, and nobody is divided by nobody', () => {
  expect(costPerUnit(1000, { ended: 5, hired: 4 }, 5)).toEqual({ perEnded: 200, perHire: null });
  expect(costPerUnit(1000, { ended: 0, hired: 1 }, 1)).toEqual({ perEnded: null, perHire: 1000 });
  expect(perUnit(10, 0, 0)).toBeNull();
});

test('a number per unit, multiplied back, is off by no more than the rounding', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 5, max: 400 }), (hours, count) => {
      expect(Math.abs((perUnit(hours, count, 5) ?? Number.NaN) * count - hours)).toBeLessThanOrEqual(0.0501 * count);
    }),
  );
});
