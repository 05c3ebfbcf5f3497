import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, decimal, email, optionalText, percent, phone, text, version, wholeNumber } from './form-fields';

const messageOf = (schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined } }, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message;

test('text is trimmed, and what is empty, too long or cannot be stored is said by its code', () => {
  expect(text(10).parse('  Åse ')).toBe('Åse');
  expect(messageOf(text(10), undefined)).toBe('required');
  expect(messageOf(text(10), '   ')).toBe('required');
  expect(messageOf(text(3), 'fire')).toBe('too_long');
  expect(messageOf(text(10), 'a\u0000b')).toBe('invalid_characters');
  expect(messageOf(text(10), 'a\ud800b')).toBe('invalid_characters');
  expect(text(10).parse('to\nlinjer')).toBe('to\nlinjer');
  expect(optionalText(10).parse(undefined)).toBeUndefined();
});

test('a date that does not exist is refused where it was typed', () => {
  expect(date().parse('31.8.2026')).toBe('2026-08-31');
  expect(messageOf(date(), '31.02.2026')).toBe('not_a_date');
});

describe('numbers', () => {
  test('take decimal comma or point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
        const typed = (hundredths / 100).toFixed(2);
        expect(percent().parse(typed)).toBe(hundredths / 100);
        expect(percent().parse(typed.replace('.', ','))).toBe(hundredths / 100);
      }),
    );
  });

  test.each(['0', '0,00', '100,01', '-5', '1e2', '12abc', ' ', 'NaN', 'Infinity'])('%j is not a percent', (typed) => {
    expect(messageOf(percent(), typed)).toBe('not_a_percent');
  });

  test('a whole number has no decimals', () => {
    expect(messageOf(wholeNumber(1, 9, 'not_a_number'), '2,5')).toBe('not_a_number');
    expect(decimal(1, 9, 'not_a_number').parse('2,5')).toBe(2.5);
  });
});

test('an e-mail address and a telephone number have the shape of one', () => {
  expect(email().parse(' navn@example.no ')).toBe('navn@example.no');
  expect(messageOf(email(), 'navn@')).toBe('not_an_email');
  expect(phone().parse('912 34 567')).toBe('91234567');
  expect(phone().parse('+47 912 34 567')).toBe('+4791234567');
  expect(messageOf(phone(), 'ring meg')).toBe('not_a_phone');
});

test('a version is one that a row can have, so that a crafted one is refused and not an error of the server', () => {
  expect(version().parse('3')).toBe(3);
  for (const sent of ['-1', '1.5', '2147483648', '99999999999', '1e400', 'en', undefined]) {
    expect(messageOf(version(), sent), String(sent)).toBe('form_incomplete');
  }
});
