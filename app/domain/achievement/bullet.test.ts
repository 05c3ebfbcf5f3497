import { expect, test } from 'vitest';
import { bulletOf } from './bullet';

const on = '2026-06-30';

test('an amount is drawn of all that is promised, or of what is reached where that is more', () => {
  const at = (count: number) => bulletOf({ basis: 'per_year', expected: 29, inAll: 80, reached: { form: 'amount', count, on } });
  expect(at(20)).toEqual({ full: 80, from: 20, to: 20, expected: 29 });
  expect(at(90)?.full).toBe(90);
});

test('a share is drawn in percent, and a band from its fewest to its most', () => {
  const reached = { form: 'share', from: 6, to: 8, of: 10, band: 'from_50_to_75', on } as const;
  expect(bulletOf({ basis: 'share', expected: 55, inAll: null, reached })).toEqual({ full: 100, from: 60, to: 80, expected: 55 });
});

test('days leave room beyond the later of reached and promised, and what has no number is not drawn', () => {
  const days = (median: number | null) => bulletOf({ basis: 'level', expected: 200, inAll: null, reached: { form: 'days', median, passedBy: 0, on } });
  expect(days(300)).toEqual({ full: 360, from: 300, to: 300, expected: 200 });
  expect(days(null)).toBeNull();
  expect(bulletOf({ basis: 'share', expected: 50, inAll: null, reached: { form: 'too_few' } })).toBeNull();
});
