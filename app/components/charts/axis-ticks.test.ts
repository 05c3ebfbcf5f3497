import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks';

test.each([
  [0, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [26, [0, 5, 10, 15, 20, 25, 30]],
  [556, [0, 100, 200, 300, 400, 500, 600]],
])('an axis to %i counts in round numbers', (highest, ticks) => {
  expect(axisTicks(highest)).toEqual(ticks);
});

test('an axis always reaches the highest number, in few steps', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), (highest) => {
      const ticks = axisTicks(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});
