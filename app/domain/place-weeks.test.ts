import { expect, test } from 'vitest';
import { equalWeeks } from './place-weeks';

const week = (monday: `${number}-${number}-${number}`, taken: number) => ({ week: monday, offered: 3, taken, free: 3 - taken });

test('weeks after one another with the same numbers are one period', () => {
  const weeks = [week('2026-11-16', 1), week('2026-11-23', 1), week('2026-11-30', 2), week('2026-12-07', 1)];
  expect(equalWeeks(weeks)).toEqual([
    { from: '2026-11-16', to: '2026-11-29', offered: 3, taken: 1, free: 2 },
    { from: '2026-11-30', to: '2026-12-06', offered: 3, taken: 2, free: 1 },
    { from: '2026-12-07', to: '2026-12-13', offered: 3, taken: 1, free: 2 },
  ]);
});

test('a gap between weeks begins a new period', () => {
  expect(equalWeeks([week('2026-11-16', 1), week('2026-11-30', 1)])).toHaveLength(2);
  expect(equalWeeks([])).toEqual([]);
});
