import { expect, test } from 'vitest';
import { checkedOf, placesOf, soundFiles, withRows } from '../../../tests/support/import-source';

const suppliers = (text: string) => checkedOf({ leverandorer: text });

test('columns stand in any order, and their names are matched without case, spaces, hyphens and underscores', () => {
  const { tables, faults } = checkedOf({
    kandidater: 'Etter-navn,FORNAVN,Kandidat,Fødselsår,norsk nivå\nTestesen,Åse,K1,1985,B1\n',
  });
  expect(faults).toEqual([]);
  expect(tables.candidates.rows[0]).toMatchObject({ reference: 'K1', lastName: 'Testesen', birthYear: '1985', norwegianLevel: 'B1' });
});

test('an unknown column is an error that names the nearest known one', () => {
  const [fault] = suppliers('orgnr,navn,telefonn\n900000103,A,\n').faults;
  expect(fault).toMatchObject({ code: 'column_unknown', row: 1, value: 'telefonn', detail: 'telefon' });
});

test('a required column that is missing and a column that comes twice are errors', () => {
  expect(placesOf(suppliers('orgnr,epost,e-post\n900000103,,\n').faults)).toEqual([
    'leverandorer.csv 1 e-post column_twice',
    'leverandorer.csv 1 navn column_missing',
  ]);
});

test('a file without a header is an error', () => {
  expect(placesOf(suppliers('').faults)).toEqual(['leverandorer.csv null null file_empty']);
});

test('rows are counted as Excel shows them: empty rows and line breaks in cells included', () => {
  const { faults } = suppliers('orgnr,navn\n900000103,"To\nlinjer"\n,\n\n900000104,B\n');
  expect(placesOf(faults)).toEqual(['leverandorer.csv 5 orgnr not_an_org_number']);
});

test('a row with too few or too many cells is an error; empty ones outside, and optional ones left out, are not', () => {
  const { faults } = suppliers('orgnr,navn,epost\n900000103\n900000170,B,,ekstra\n900000243,C,,,,\n900000316,D\n');
  expect(placesOf(faults)).toEqual(['leverandorer.csv 2 null cells_too_few', 'leverandorer.csv 3 null cell_outside']);
});

test('an empty required cell is an error, an empty optional one an absent value', () => {
  const { tables, faults } = checkedOf(withRows('kandidater', 'K1,,Testesen,,,,,'));
  expect(placesOf(faults)).toEqual(['kandidater.csv 2 fornavn required']);
  expect(tables.candidates.rows[0]).toMatchObject({ firstName: undefined, birthYear: null });
});

test('a quotation mark that nothing closes is told with the row where it opens', () => {
  expect(placesOf(suppliers('orgnr,navn\n900000103,A\n900000170,"B\n900000243,C\n').faults)).toEqual([
    'leverandorer.csv 3 null quote_not_closed',
  ]);
});

test('a national identity number is refused in any cell, with its digits masked, and nowhere repeated', () => {
  const files = {
    ...soundFiles(),
    leverandorer: 'orgnr,navn,15038899063\n15038899063,Fnr 150388 99063 AS,x\n',
    oppfolging: 'kandidat,statusdato,registrert,status,merknad\n01010099184,01010099184,01010099184,01010099184,se 41010099097\n',
  };
  const { faults } = checkedOf(files);
  expect(placesOf(faults.filter(({ code }) => code === 'identity_number'))).toEqual([
    'leverandorer.csv 1 C identity_number',
    'leverandorer.csv 2 orgnr identity_number',
    'leverandorer.csv 2 navn identity_number',
    'oppfolging.csv 2 kandidat identity_number',
    'oppfolging.csv 2 statusdato identity_number',
    'oppfolging.csv 2 registrert identity_number',
    'oppfolging.csv 2 status identity_number',
    'oppfolging.csv 2 merknad identity_number',
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/15038899063|99063|01010099184|41010099097/);
});
