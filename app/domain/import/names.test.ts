import { expect, test } from 'vitest';
import { nearestName, plainName } from './names';

test('names are the same without case, spaces, hyphens, underscores and whichever way æ ø å are written', () => {
  const spellings = ['fodselsaar', 'Fødselsår', 'FØDSELS-ÅR', 'fodsels aar', 'fødsels_a\u030ar'];
  expect(new Set(spellings.map(plainName))).toEqual(new Set(['fodselsaar']));
});

test('the nearest name is the one with the fewest letters to change', () => {
  expect(nearestName('Avdelnig', ['avdeling', 'praksis', 'fra'])).toBe('avdeling');
  expect(nearestName('sluttårsak', ['til', 'sluttaarsak'])).toBe('sluttaarsak');
});
