import { expect, test } from 'vitest';
import type { DescribedTable } from './described-table';
import { fieldTypes, type Cell, type FieldType } from './field';
import { tableAsCsv } from './table-as-csv';

const words = { yes: 'ja', no: 'nei', asOf: 'Gjelder per', explainedAt: 'Feltene er forklart på' };
const PAGE = 'https://portal.example.no/datasett/prove';

function tableOf(types: readonly FieldType[], row: readonly Cell[]): DescribedTable {
  const fields = types.map((type) => ({ key: type, header: type, type, definition: 'En prøve.', words: [] }));
  return { description: { key: 'prove', title: 'Prøve', about: '', source: '', fields }, filter: [], asOf: '2026-06-30', rows: [row] };
}
const lineOf = (types: readonly FieldType[], row: readonly Cell[]) => tableAsCsv(tableOf(types, row), PAGE, words).split('\r\n')[1];

test('each kind of value is written as a Norwegian spreadsheet and every program reads it', () => {
  const row: Record<FieldType, Cell> = {
    ...{ text: 'Åse; på Øya', phone: '+47 912 34 567', date: '2026-08-31', moment: '2026-08-31T12:05:00.000Z' },
    ...{ whole: -3, decimal: 22.5, percent: 0.625, yesNo: true, code: 'Fullført' },
  };
  expect(lineOf(fieldTypes, fieldTypes.map((type) => row[type]))).toBe(
    `"Åse; på Øya";912 34 567;2026-08-31;2026-08-31 14:05;-3;22,5;62,5;ja;Fullført;2026-06-30;${PAGE}`,
  );
});

test('what is not known is an empty cell, of whatever kind', () => {
  expect(lineOf(fieldTypes, fieldTypes.map(() => null))).toBe(`${';'.repeat(fieldTypes.length)}2026-06-30;${PAGE}`);
});

test.each([
  ['+4791234567', '91234567'],
  ['+46 70 123 45 67', '0046 70 123 45 67'],
  ['73 12 34 56', '73 12 34 56'],
])('the telephone number %s is no formula and no apostrophe: %s', (phone, written) => {
  expect(lineOf(['phone'], [phone])).toBe(`${written};2026-06-30;${PAGE}`);
});

test('an answer that a person wrote is made harmless, and a negative number stays one', () => {
  expect(lineOf(['text', 'decimal'], ['-1+HYPERLINK("x")', -0.5])).toBe(`"'-1+HYPERLINK(""x"")";-0,5;2026-06-30;${PAGE}`);
});

test('shares keep four decimals, so that no cell is a tail of digits', () => {
  expect(lineOf(['percent'], [1 / 3])).toBe(`33,3333;2026-06-30;${PAGE}`);
});
