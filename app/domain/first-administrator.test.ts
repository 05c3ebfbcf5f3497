import { expect, test } from 'vitest';
import { readFirstAdministrator } from './first-administrator';

const whole = {
  organisation: 'Portaldrift AS',
  'organisation-number': '900 009 046',
  name: 'Åse Strøm',
  email: 'ase@portaldrift.no',
};

test('a whole set of options is read, the number without its spaces', () => {
  expect(readFirstAdministrator(whole)).toEqual({ ...whole, 'organisation-number': '900009046' });
});

test('the organisation number may be left out', () => {
  const { 'organisation-number': _number, ...without } = whole;
  expect(readFirstAdministrator(without)).toEqual(without);
});

test.for([
  [{ organisation: undefined }, 'organisation', 'required'],
  [{ name: '  ' }, 'name', 'required'],
  [{ name: 'x'.repeat(201) }, 'name', 'too_long'],
  [{ name: 'Åse\u0000' }, 'name', 'invalid_characters'],
  [{ email: 'ase' }, 'email', 'not_an_email'],
  [{ 'organisation-number': '900009047' }, 'organisation-number', 'not_an_organisation_number'],
  [{ 'organisation-number': '' }, 'organisation-number', 'required'],
  [{ name: 'Åse 01 01 90 00083' }, 'name', 'national_identity_number'],
] as const)('%o is refused for --%s', ([change, option, code]) => {
  expect(readFirstAdministrator({ ...whole, ...change })).toEqual({ fault: { option, code } });
});
