import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile } from './csv';

const read = (file: string): string[][] => parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', "'", 'æ', '1', ' ', '＝') }));

test('a file begins with a byte order mark, parts cells by semicolons and ends each line with CR LF', () => {
  expect(csvFile([['Navn', 'Sted'], ['Åse', null]])).toBe('\uFEFFNavn;Sted\r\nÅse;\r\n');
});

test('a cell with a semicolon, a quote or a line break is quoted', () => {
  expect(csvFile([['a;b', 'sa "ja"', 'to\nlinjer']])).toBe('\uFEFF"a;b";"sa ""ja""";"to\nlinjer"\r\n');
});

test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])('a cell that a spreadsheet would run is made harmless: %j', (cell) => {
  expect(csvFile([[cell]])).toMatch(/^\uFEFF"?'/);
});

test('a number has a decimal comma and keeps its sign', () => {
  expect(csvFile([[-3.5, 216.04, 0, 0.0000001, 12]])).toBe('\uFEFF-3,5;216,04;0;0,0000001;12\r\n');
});

test('any text comes back as it was, but for the apostrophe that makes it harmless', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const square = rows.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
      const back = read(csvFile(square));
      expect(back).toEqual(square.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell))));
    }),
  );
});

test('no cell of text begins with what a spreadsheet runs, whatever somebody wrote', () => {
  fc.assert(
    fc.property(anyText, (cell) => {
      const [[first = '']] = read(csvFile([[cell, 'x']])) as [string[]];
      expect(first).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
