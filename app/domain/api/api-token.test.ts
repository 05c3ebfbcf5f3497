import { expect, test } from 'vitest';
import { latestExpiry, tokenPattern, tokenStart, tokenState } from './api-token';

const TOKEN = `ppt_${'a1-_'.repeat(10)}xyz`;

test('a token works through its last day, and not when it is taken back', () => {
  const token = { expiresOn: '2026-06-30', revoked: false } as const;
  expect(tokenState(token, '2026-06-30')).toBe('working');
  expect(tokenState(token, '2026-07-01')).toBe('expired');
  expect(tokenState({ ...token, revoked: true }, '2026-07-01')).toBe('revoked');
});

test('a token may work for twelve months', () => {
  expect(latestExpiry('2026-11-29')).toBe('2027-11-29');
  expect(latestExpiry('2028-02-29')).toBe('2029-02-28');
});

test('the first eight letters after the prefix are what people tell it by', () => {
  expect(TOKEN).toMatch(tokenPattern);
  expect(tokenStart(TOKEN)).toBe('ppt_a1-_a1-_');
  for (const other of [TOKEN.slice(1), `${TOKEN}a`, TOKEN.replace('x', ' '), TOKEN.slice(4)]) expect(other).not.toMatch(tokenPattern);
});
