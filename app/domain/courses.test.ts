import { expect, test } from 'vitest';
import { coursesOf, measuringDatesOf } from './courses';

test('a placement that starts at most 60 days after the last end joins the course', () => {
  const first = { from: '2025-01-01', to: '2025-03-31' } as const;
  expect(coursesOf([first, { from: '2025-05-30', to: '2025-06-30' }])).toEqual([{ start: '2025-01-01', exit: '2025-06-30' }]);
  expect(coursesOf([first, { from: '2025-05-31', to: null }])).toHaveLength(2);
});

test('a course has no exit while a placement in it is open, and an open one takes in what follows', () => {
  const open = { from: '2025-01-01', to: null } as const;
  expect(coursesOf([{ from: '2026-01-01', to: '2026-02-01' }, open])).toEqual([{ start: '2025-01-01', exit: null }]);
});

test('the measuring dates lie 6 and 12 months after what the contract’s clock names', () => {
  const practice = [{ from: '2025-01-15', to: '2025-08-31' }] as const;
  const dates = (clock: 'exit' | 'start' | 'hire') =>
    measuringDatesOf(clock, practice, ['2025-02-01', '2024-01-01']).map(({ on, months }) => [on, months]);
  expect(dates('exit')).toEqual([['2026-02-28', 6], ['2026-08-31', 12]]);
  expect(dates('start')).toEqual([['2025-07-15', 6], ['2026-01-15', 12]]);
  expect(dates('hire')).toEqual([['2025-08-01', 6], ['2026-02-01', 12]]);
  expect(measuringDatesOf('exit', [{ from: '2025-01-01', to: null }], [])).toEqual([]);
});
