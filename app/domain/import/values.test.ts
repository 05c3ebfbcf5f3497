import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar-date';
import type { FieldType } from './sheets';
import type { Cell } from './table';
import { parseValue } from './values';

const read = (cell: Cell, type: FieldType) => {
  const value = parseValue(cell, type, '2026-06-30');
  return typeof value === 'object' && value ? value.code : value;
};
const past: FieldType = { kind: 'date', future: false };
const anyDay: FieldType = { kind: 'date', future: true };
const percent: FieldType = { kind: 'percent' };

test('a date is written 2025-08-31 or 31.08.2025, or is a date cell', () => {
  const cells: Cell[] = ['2025-08-31', '31.08.2025', ' 31.08.2025 ', { date: '2025-08-31' }];
  expect(cells.map((cell) => read(cell, past))).toEqual(cells.map(() => '2025-08-31'));
});

test('other ways to write a date, and days that do not exist, are refused', () => {
  const cells: Cell[] = ['31/08/2025', '31.08.25', '2025/08/31', '31.02.2025', '2025-13-01', 'i går', 45900, { date: '1899-12-30' }];
  expect(cells.map((cell) => read(cell, past))).toEqual(cells.map(() => 'not_a_date'));
});

test('what has happened may be today and not tomorrow; what is planned may be any day', () => {
  expect(read('2026-06-30', past)).toBe('2026-06-30');
  expect(read('2026-07-01', past)).toBe('in_the_future');
  expect(read('01.07.2026', anyDay)).toBe('2026-07-01');
});

test('every day reads the same however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays('1950-01-01', days);
      const norwegian = day.split('-').reverse().join('.');
      expect([day, norwegian, { date: day }].map((cell) => read(cell, anyDay))).toEqual([day, day, day]);
    }),
  );
});

test('a percentage is above 0 and at most 100, with comma or point', () => {
  expect(['80', '37,5', '37.5', 37.5, '100', '80 %'].map((cell) => read(cell, percent))).toEqual(
    ['80.00', '37.50', '37.50', '37.50', '100.00', '80.00'],
  );
  const refused: Cell[] = ['0', '0,0', '100,01', '-5', 'femti', '1 000', '1e1', true];
  expect(refused.map((cell) => read(cell, percent))).toEqual(refused.map(() => 'not_a_percent'));
});

test('rounding to two decimals makes nothing of no percent and nobody full-time', () => {
  expect(read('99,999', percent)).toBe('99.99');
  expect(read('0,001', percent)).toBe('0.01');
  expect(read(93.33333333333333, percent)).toBe('93.33');
});

test('a year has four digits and is not in the future', () => {
  expect(['1985', 1985, '2026'].map((cell) => read(cell, { kind: 'year' }))).toEqual(['1985', '1985', '2026']);
  const refused: Cell[] = ['85', '2027', '1899', '1985,0', { date: '1985-01-01' }];
  expect(refused.map((cell) => read(cell, { kind: 'year' }))).toEqual(refused.map(() => 'not_a_year'));
});

test('a count is a whole number from 0', () => {
  expect(['0', '12', 12].map((cell) => read(cell, { kind: 'count' }))).toEqual(['0', '12', '12']);
  const refused: Cell[] = ['-1', '1,5', 1.5, 'ti', '99999999999'];
  expect(refused.map((cell) => read(cell, { kind: 'count' }))).toEqual(refused.map(() => 'not_a_count'));
});

test('a choice is one of its words, however it is cased and spelled with æ ø å', () => {
  const status: FieldType = { kind: 'choice', choice: 'status' };
  expect(['ordinaer', 'Ordinær', 'ikke_naadd', 'Ikke nådd'].map((cell) => read(cell, status))).toEqual(
    ['ordinary', 'ordinary', 'unreachable', 'unreachable'],
  );
  expect(parseValue('jobb', status, '2026-06-30')).toEqual({
    code: 'not_a_choice',
    detail: 'ordinaer, lonnstilskudd, praksis, utdanning, ikke_i_jobb, ikke_naadd',
  });
});

test('an organisation number may be grouped and must pass its check digit', () => {
  expect(['900000103', 900000103, '900 000 103'].map((cell) => read(cell, { kind: 'orgNumber' }))).toEqual(
    ['900000103', '900000103', '900000103'],
  );
  expect(read('900000104', { kind: 'orgNumber' })).toBe('not_an_org_number');
});

test('an e-mail address has a name, an at sign and a domain', () => {
  expect(read('post@example.no', { kind: 'email' })).toBe('post@example.no');
  const refused: Cell[] = ['post', 'post@', '@example.no', 'post@example', 'a b@example.no', 'a@b@example.no'];
  expect(refused.map((cell) => read(cell, { kind: 'email' }))).toEqual(refused.map(() => 'not_an_email'));
});

test('text is trimmed, counted in characters, and without control characters or spreadsheet errors', () => {
  const text: FieldType = { kind: 'text', max: 3 };
  expect([' abc ', '😀😀😀', 12, '', '  '].map((cell) => read(cell, text))).toEqual(['abc', '😀😀😀', '12', null, null]);
  expect(read('abcd', text)).toBe('too_long');
  expect(['a\u0000b', 'a\u0085', '\ud800', '#N/A'].map((cell) => read(cell, text))).toEqual(Array(4).fill('text_invalid'));
  expect(read({ date: '2025-01-01' }, text)).toBe('not_a_text');
});
