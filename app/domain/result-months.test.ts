import { expect, test } from 'vitest';
import { chosenMonth, daysOfMonth, monthCounts } from './result-months';

const on = '2026-05-20';

test('months stand by themselves for three months, and what is older in one heap', () => {
  const days = [
    { measuredOn: '2026-03-31', count: 2 },
    { measuredOn: '2026-01-31', count: 4 },
    { measuredOn: '2026-02-01', count: 1 },
    { measuredOn: '2025-03-02', count: 8 },
    { measuredOn: '2026-03-02', count: 1 },
  ] as const;
  expect(monthCounts(days, on)).toEqual([
    { month: 'eldre', count: 12, first: '2025-03-02' },
    { month: '2026-02', count: 1, first: '2026-02-01' },
    { month: '2026-03', count: 3, first: '2026-03-02' },
  ]);
});

test('each day belongs to one month or to the older ones', () => {
  expect(daysOfMonth('2026-02', on)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(daysOfMonth('eldre', on)).toEqual({ from: '1900-01-01', to: '2026-01-31' });
});

test('without a month in the address the oldest that waits is shown, or the present one', () => {
  const waiting = [{ month: '2026-03', count: 3, first: '2026-03-02' }] as const;
  expect(chosenMonth(null, waiting, on)).toBe('2026-03');
  expect(chosenMonth('2026-13', waiting, on)).toBe('2026-03');
  expect(chosenMonth('2026-04', waiting, on)).toBe('2026-04');
  expect(chosenMonth(null, [], on)).toBe('2026-05');
});
