import { expect, test } from 'vitest';
import type { CalendarDate } from './calendar-date';
import { weekNumber } from './week-number';

test.each<[CalendarDate, number]>([
  ['2026-11-20', 47],
  ['2026-01-01', 1],
  ['2025-12-29', 1],
  ['2027-01-01', 53],
  ['2024-12-31', 1],
  ['2023-01-01', 52],
])('%s is in week %i', (date, week) => {
  expect(weekNumber(date)).toBe(week);
});
