import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date';
import { lastQuarterEnd, parseQuarter, quarterEndOf, quarterEnds, quarterSlug, quarterStart } from './quarter';

const anyDate = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('2000-01-01', days));

test.each([
  ['2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
  ['2026-12-31', '2026-12-31'],
] as const)('%s lies in the quarter that ends on %s', (date, end) => {
  expect(quarterEndOf(date)).toBe(end);
});

test('every date lies between the first and the last day of its quarter, and its quarter is named by its address', () => {
  fc.assert(
    fc.property(anyDate, (date: CalendarDate) => {
      const end = quarterEndOf(date);
      expect(quarterStart(end) <= date && date <= end).toBe(true);
      expect(parseQuarter(quarterSlug(end))).toBe(end);
    }),
  );
});

test('a quarter is over on its last day, and not before', () => {
  expect(lastQuarterEnd('2026-09-30')).toBe('2026-09-30');
  expect(lastQuarterEnd('2026-09-29')).toBe('2026-06-30');
  expect(lastQuarterEnd('2026-01-01')).toBe('2025-12-31');
});

test('the quarters of a period are all that it touches, in order', () => {
  expect(quarterEnds('2025-11-30', '2026-07-01')).toEqual(['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30']);
  expect(quarterEnds('2026-07-01', '2026-06-30')).toEqual([]);
});

test.each(['2026-0', '2026-5', '26-1', '2026-1x', ''])('«%s» names no quarter', (slug) => {
  expect(parseQuarter(slug)).toBeNull();
});
