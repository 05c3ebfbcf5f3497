import { expect, test } from 'vitest';
import { decodeText, parseCsv } from './csv';

test('text is UTF-8 with or without a byte order mark, else Windows-1252', () => {
  expect(decodeText(Buffer.from('\ufeffÆØÅ', 'utf8'))).toBe('ÆØÅ');
  expect(decodeText(Buffer.from('ÆØÅ', 'utf8'))).toBe('ÆØÅ');
  expect(decodeText(Buffer.from([0xc6, 0xd8, 0xc5, 0x96, 0x80]))).toBe('ÆØÅ–€');
});

test('UTF-16 is refused', () => {
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toBeNull();
});

test('comma or semicolon is told from the header, whatever the cells hold', () => {
  expect(parseCsv('orgnr;navn\n1;"A, B, C"\n', 'suppliers').rows[1]).toEqual(['1', 'A, B, C']);
  expect(parseCsv('orgnr,navn\n1,A; B; C; D\n', 'suppliers').rows[1]).toEqual(['1', 'A; B; C; D']);
  expect(parseCsv('"orgnr";"navn"\r\n"1";"A"\r\n', 'suppliers').rows[1]).toEqual(['1', 'A']);
});

test('lines end with LF, CRLF or CR, and the last need not', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(parseCsv(['orgnr,navn', '1,A', '2,B'].join(end), 'suppliers').rows).toHaveLength(3);
  }
});

test('quotation marks inside a cell are kept, doubled or loose', () => {
  expect(parseCsv('orgnr,navn\n1,"Renhold ""Best"" AS"\n2,Renhold "Best" AS\n', 'suppliers').rows.map((row) => row[1])).toEqual(
    ['navn', 'Renhold "Best" AS', 'Renhold "Best" AS'],
  );
});

test("Excel's line that names the delimiter is no row", () => {
  expect(parseCsv('sep=;\r\norgnr;navn\r\n1;A\r\n', 'suppliers').rows).toEqual([['orgnr', 'navn'], ['1', 'A']]);
});
