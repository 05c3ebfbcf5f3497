import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateInOslo, daysBetween, mondayOf, parseDate, parseIsoDate, type CalendarDate } from './calendar-date';

const dates = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => addDays('1950-01-01', days));

describe('addMonths', () => {
  test('keeps the day of the month and clamps to the last day of the target month', () => {
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2025-03-15', 12)).toBe('2026-03-15');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 1)).toBe('2025-12-30');
  });

  test('lands in the month that lies that many months ahead, never on a later day of the month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 36 }), (date, months) => {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const [toYear = 0, toMonth = 0, toDay = 0] = addMonths(date, months).split('-').map(Number);
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
        expect(toDay).toBeLessThanOrEqual(day);
      }),
    );
  });
});

test('adding days and counting them agree, also across years and daylight saving', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
});

test('a date is read as people write it here, and a day that does not exist is none', () => {
  expect(parseDate('31.08.2025')).toBe('2025-08-31');
  expect(parseDate(' 1.3.25 ')).toBe('2025-03-01');
  expect(parseDate('2025-08-31')).toBe('2025-08-31');
  for (const wrong of ['31.02.2025', '2025-02-30', '2025-13-01', '1.1', '', 'i dag', '2025-8-1', '0000-01-01']) {
    expect(parseDate(wrong), wrong).toBeNull();
  }
  expect(parseIsoDate('31.08.2025')).toBeNull();
});

test('every date survives being written and read', () => {
  fc.assert(
    fc.property(dates, (date: CalendarDate) => {
      const [year, month, day] = date.split('-');
      expect(parseDate(`${day}.${month}.${year}`)).toBe(date);
    }),
  );
});

test('today is the date in Norway, not in Greenwich', () => {
  expect(dateInOslo(new Date('2026-01-31T23:30:00Z'))).toBe('2026-02-01');
  expect(dateInOslo(new Date('2026-07-31T21:59:00Z'))).toBe('2026-07-31');
  expect(dateInOslo(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
});
