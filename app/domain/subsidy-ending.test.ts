import { expect, test } from 'vitest';
import { endOfEndingSubsidy } from './subsidy-ending';

const period = { from: '2026-06-03', to: '2026-12-02' } as const;

test('a subsidy is ending from 60 days before its last day to that day', () => {
  expect(endOfEndingSubsidy([period], '2026-10-02')).toBeNull();
  expect(endOfEndingSubsidy([period], '2026-10-03')).toBe('2026-12-02');
  expect(endOfEndingSubsidy([period], '2026-12-02')).toBe('2026-12-02');
  expect(endOfEndingSubsidy([period], '2026-12-03')).toBeNull();
});

test('a subsidy that goes on in a next period is not ending', () => {
  expect(endOfEndingSubsidy([period, { from: '2026-12-03', to: '2027-06-02' }], '2026-11-21')).toBeNull();
});
