import { expect, test } from 'vitest';
import { csvFile } from './csv';

test('a file begins with a byte order mark, parts cells by semicolons and ends each line with CR LF', () => {
  expect(csvFile([['Navn', 'Sted'], ['Åse', null]])).toBe('\uFEFFNavn;Sted\r\nÅse;\r\n');
});

test('a cell with a semicolon, a quote or a line break is quoted', () => {
  expect(csvFile([['a;b', 'sa "ja"', 'to\nlinjer']])).toBe('\uFEFF"a;b";"sa ""ja""";"to\nlinjer"\r\n');
});

test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\tx', '\rx'])('a cell that a spreadsheet would run is made harmless: %j', (cell) => {
  expect(csvFile([[cell]])).toMatch(/^\uFEFF"?'/);
});
