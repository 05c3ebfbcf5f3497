import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, placesOf, soundFiles } from '../../../tests/support/import-source';
import type { FaultCode } from './fault';

/** A value that spoils a cell of sound files whatever the other cells hold. */
const SPOILT: Record<string, [value: string, code: FaultCode]> = {
  'leverandorer epost': ['post', 'not_an_email'],
  'leverandorer telefon': ['4'.repeat(51), 'too_long'],
  'leverandorer navn': ['', 'required'],
  'kontrakter kapasitet': ['ti', 'not_a_count'],
  'kontrakter klokke': ['ofte', 'not_a_choice'],
  'kontrakter oppdragsgiver_orgnr': ['900000015', 'not_an_org_number'],
  'kandidater fodselsaar': ['85', 'not_a_year'],
  'kandidater fornavn': ['15038899063', 'identity_number'],
  'kandidater norsk_nivaa': ['D1', 'not_a_choice'],
  'praksis avdeling': ['kantine', 'not_a_choice'],
  'praksis stillingsprosent': ['101', 'not_a_percent'],
  'praksis planlagt_fra': ['31.02.2025', 'not_a_date'],
  'arbeid ansettelsesform': ['', 'required'],
  'arbeid arbeidsgiver_navn': ['A\u0000', 'text_invalid'],
  'lonnstilskudd prosent': ['0', 'not_a_percent'],
  'oppfolging status': ['jobb', 'not_a_choice'],
  'oppfolging kilde': ['nabo', 'not_a_choice'],
  'kompetansebevis utstedt': ['2026-07-01', 'in_the_future'],
};

test('every fault is told with its cell, wherever and however many they are', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(SPOILT)), (places) => {
      const files = soundFiles();
      for (const place of places) {
        const [file = '', column = ''] = place.split(' ');
        const [header = '', ...rows] = (files[file] ?? '').split('\n');
        // A quoted cell with a comma in it stands in the last column, so that splitting leaves the ones before it whole.
        const cells = (rows[0] ?? '').split(',');
        cells[header.split(',').indexOf(column)] = SPOILT[place]?.[0] ?? '';
        const whole = column === 'stillingsprosent' && file === 'praksis' ? cells.slice(0, -1) : cells;
        files[file] = [header, whole.join(','), ...rows.slice(1)].join('\n');
      }
      const expected = places.map((place) => `${place.replace(' ', '.csv 2 ')} ${SPOILT[place]?.[1]}`);
      expect(placesOf(faultsOf(files)).sort()).toEqual(expected.sort());
    }),
  );
});
