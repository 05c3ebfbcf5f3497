import { expect, test } from 'vitest';
import {
  containsNationalIdentityNumber as contains,
  isNationalIdentityNumberAsNumber as asNumber,
  maskNationalIdentityNumbers as mask,
} from './national-identity-number';

test('eleven digits with the check digits of a fødselsnummer or D-number are found', () => {
  expect(contains('01010099184')).toBe(true);
  expect(contains('41010099097')).toBe(true);
});

test('eleven digits without the check digits are not', () => {
  expect(contains('01010099185')).toBe(false);
  expect(contains('12345678901')).toBe(false);
});

test('a number is found inside text and with its usual groupings', () => {
  const written = ['fnr 150388 99063.', '15.03.88 99063', '150388-99063', '15 03 88 990 63', '150388\u00a099063'];
  expect(written.map(contains)).toEqual(written.map(() => true));
});

test('digits that go on are another number', () => {
  expect(contains('150388990631')).toBe(false);
  expect(contains('115038899063')).toBe(false);
});

test('a number that begins inside another grouping is found', () => {
  expect(contains('12 150388 99063')).toBe(true);
});

test('masking hides the digits and keeps the rest', () => {
  expect(mask('før 150388 99063 etter 41010099097')).toBe('før ****** ***** etter ***********');
  expect(mask('tlf 40000000')).toBe('tlf 40000000');
});

test('a number cell that has lost its leading zero is found, and a phone number is not', () => {
  expect(asNumber(1010099184)).toBe(true);
  expect(asNumber(15038899063)).toBe(true);
  expect([40000000, 4740000000, 900000103, 37.5].some(asNumber)).toBe(false);
});
