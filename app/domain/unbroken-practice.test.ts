import { describe, expect, test } from 'vitest';
import { lengthOf, unbrokenSince } from './unbroken-practice';

describe('unbroken practice', () => {
  test('begins with the period itself where nothing leads up to it', () => {
    expect(unbrokenSince('2026-06-01', [])).toBe('2026-06-01');
    expect(unbrokenSince('2026-06-01', [{ startedOn: '2026-01-05', endedOn: '2026-05-28' }])).toBe('2026-06-01');
  });

  test('begins with the first of several practices that follow each other; a weekend is no break', () => {
    const others = [
      { startedOn: '2026-03-02', endedOn: '2026-05-29' },
      { startedOn: '2025-11-03', endedOn: '2026-02-27' },
      { startedOn: '2025-01-06', endedOn: '2025-03-28' },
    ] as const;
    expect(unbrokenSince('2026-06-01', others)).toBe('2025-11-03');
  });

  test('goes on in one that has no end, and looks at none that came later', () => {
    expect(unbrokenSince('2026-06-01', [{ startedOn: '2026-01-05', endedOn: null }])).toBe('2026-01-05');
    expect(unbrokenSince('2026-06-01', [{ startedOn: '2026-07-01', endedOn: null }])).toBe('2026-06-01');
  });
});

test.each([
  ['2026-01-01', '2026-12-31', 'usual'],
  ['2026-01-01', '2027-01-01', 'long'],
  ['2026-01-01', '2027-06-30', 'long'],
  ['2026-01-01', '2027-07-01', 'too_long'],
  ['2026-08-31', '2028-02-28', 'long'],
  ['2026-08-31', '2028-02-29', 'too_long'],
] as const)('a practice from %s to %s is %s: warned of beyond 12 months, stopped beyond 18', (from, to, length) => {
  expect(lengthOf(from, to)).toBe(length);
});
