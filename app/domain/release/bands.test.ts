import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, BANDS, countsIn } from './bands';

test.each([
  [0, 8, 'under_25'], [1, 8, 'under_25'], [2, 8, 'from_25_to_50'], [3, 8, 'from_25_to_50'],
  [4, 8, 'from_50_to_75'], [6, 8, 'from_50_to_75'], [7, 8, 'over_75'], [8, 8, 'over_75'],
] as const)('%i of %i is %s: 25 % and 50 % belong to the band that they begin, 75 % to the one that it ends', (count, cohort, band) => {
  expect(bandOf(count, cohort)).toBe(band);
});

test('every count of a cohort lies in one band, and that band reaches from its fewest to its most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (cohort, some) => {
      const count = Math.min(some, cohort);
      const around = BANDS.filter((band) => count >= countsIn(band, cohort).from && count <= countsIn(band, cohort).to);
      expect(around).toEqual([bandOf(count, cohort)]);
    }),
  );
});
