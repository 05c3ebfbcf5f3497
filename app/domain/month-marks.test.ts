import { expect, test } from 'vitest';
import { monthMarks } from './month-marks';

test('marks stand on the first of months, evenly, and never more than fit', () => {
  expect(monthMarks('2026-01-15', '2026-05-20', 8)).toEqual([
    { on: '2026-02-01', at: 17 / 125 },
    { on: '2026-03-01', at: 45 / 125 },
    { on: '2026-04-01', at: 76 / 125 },
    { on: '2026-05-01', at: 106 / 125 },
  ]);
  expect(monthMarks('2024-11-15', '2026-10-01', 8).map(({ on }) => on)).toEqual([
    '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01',
  ]);
  expect(monthMarks('2010-03-01', '2026-10-01', 8).map(({ on }) => on)).toEqual([
    '2012-01-01', '2014-01-01', '2016-01-01', '2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01',
  ]);
  expect(monthMarks('2026-01-05', '2026-01-20', 8)).toEqual([]);
});
