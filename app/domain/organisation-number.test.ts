import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrganisationNumber } from './organisation-number';

test('a number whose last digit is the modulus 11 check digit passes', () => {
  expect(['900000103', '900000014', '974760673'].map(isOrganisationNumber)).toEqual([true, true, true]);
});

test('letters, spaces, too few and too many digits do not pass', () => {
  expect(['', '90000010', '9000001030', '90000010a', '900 000 103'].some(isOrganisationNumber)).toBe(false);
});

test('at most one last digit makes eight digits a number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (stem) => {
      const digits = String(stem).padStart(8, '0');
      const passing = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(isOrganisationNumber);
      expect(passing.length).toBeLessThanOrEqual(1);
    }),
  );
});
