import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile, spreadOf } from './statistics.ts';

describe('the median', () => {
  test('is the middle of an odd number of values, in whatever order', () => expect(median([9, 1, 5])).toBe(5));
  test('is the mean of the two in the middle of an even number', () => expect(median([4, 1, 3, 2])).toBe(2.5));
  test('of one value is that value', () => expect(median([7])).toBe(7));
  test('of two values lies between them', () => expect(median([10, 20])).toBe(15));
  test('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
        const middle = median(values);
        const half = values.length / 2;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('the 95th percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  test('of a hundred values is the 95th', () => expect(percentile(hundred, 0.95)).toBe(95));
  test('of fewer than twenty values is the largest', () => expect(percentile([3, 1, 2], 0.95)).toBe(3));
});

test('nothing measured is an error, not a number', () => {
  expect(() => spreadOf([])).toThrow('no value was measured');
});

test('a spread tells how many values it rests on', () => {
  expect(spreadOf([1.23456, 2, 3])).toEqual({ median: 2, p95: 3, runs: 3 });
});
