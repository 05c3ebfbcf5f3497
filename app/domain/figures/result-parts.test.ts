import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from './definitions';
import { resultParts } from './result-parts';

test('the four parts of a cohort sum to the cohort', () => {
  const counts = fc.record(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, fc.nat(50)])) as Record<(typeof OUTCOMES)[number], fc.Arbitrary<number>>);
  fc.assert(
    fc.property(counts, (outcomes) => {
      const cohort = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
      const parts = resultParts({ cohort, pending: 0, excluded: 0, ...outcomes });
      expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(cohort);
    }),
  );
});
