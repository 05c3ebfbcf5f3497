import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readSentFiles } from './read-sent-files.server';

const CSV = strToU8('kandidat;fornavn;etternavn\nK1;Åse;Testesen\n');
const csv = (name: string, bytes = CSV) => ({ name, bytes });
const zip = (files: Record<string, Uint8Array>) => [{ name: 'lister.zip', bytes: zipSync(files) }];

async function workbook(): Promise<Uint8Array> {
  const text = (value: string) => ({ type: String, value });
  const sheet = { sheet: 'kandidater', data: [['kandidat', 'fornavn'].map(text), ['K1', '=HYPERLINK("http://x.example")'].map(text)] };
  return new Uint8Array(await writeWorkbook([sheet]).toBuffer());
}

async function answer(files: { name: string; bytes: Uint8Array }[]): Promise<string> {
  const read = await readSentFiles(files);
  return read.ok ? read.value.tables.map(({ sheet, rows }) => `${sheet} ${rows.length}`).join(', ') : read.refusal.code;
}

/** A workbook with one part changed, and whatever size it then has. */
async function workbookWith(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook());
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) =>
        name.startsWith('xl/worksheets/sheet') ? [name, strToU8(change(strFromU8(part)))] : [name, part],
      ),
    ),
  );
}

test('CSV files, a ZIP archive of them in any folder, and a workbook are read', async () => {
  expect(await answer([csv('kandidater.csv'), csv('praksis.csv')])).toBe('candidates 2, placements 2');
  const packed = zip({ 'Mine lister/kandidater.csv': CSV, '__MACOSX/._kandidater.csv': CSV, 'Mine lister/les.txt': CSV });
  expect(await answer(packed)).toBe('candidates 2');
  expect(await answer([{ name: 'Bok.XLSX', bytes: await workbook() }])).toBe('candidates 2');
});

test('what begins like a formula stays the text that it is', async () => {
  const read = await readSentFiles([{ name: 'bok.xlsx', bytes: await workbook() }]);
  expect(read.ok && read.value.tables[0]?.rows[1]?.[1]).toBe('=HYPERLINK("http://x.example")');
});

test('what cannot be taken in is refused with what is wrong', async () => {
  expect(await answer([])).toBe('upload_no_file');
  expect(await answer([csv('', new Uint8Array())])).toBe('upload_no_file');
  expect(await answer([csv('kandidater.pdf')])).toBe('upload_wrong_kind');
  expect(await answer([csv('kandidater.csv'), { name: 'bok.xlsx', bytes: await workbook() }])).toBe('upload_wrong_kind');
  expect(await answer(zip({ 'les.txt': CSV }))).toBe('upload_wrong_kind');
  expect(await answer([csv('bok.xlsx')])).toBe('upload_not_readable');
  expect(await answer([csv('lister.zip')])).toBe('upload_not_readable');
  expect(await answer(Array.from({ length: 21 }, (_, index) => csv(`fil-${index}.csv`)))).toBe('upload_too_many_files');
});

test('a small archive that unpacks to more than there is room for is refused, whatever size it claims', async () => {
  const bytes = zipSync({ 'kandidater.csv': new Uint8Array(130_000_000) }, { level: 1 });
  expect(bytes.length).toBeLessThan(2_000_000);
  expect(await answer([{ name: 'lister.zip', bytes }])).toBe('upload_unpacks_too_large');
  // The size that an entry claims stands 24 bytes into it, in the directory at the end.
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  directory.writeUInt32LE(10, directory.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  expect(await answer([{ name: 'lister.zip', bytes }])).toBe('upload_unpacks_too_large');
});

test('a workbook whose one cell lies at the far end of a sheet is refused before anybody makes room for it', async () => {
  const far = await workbookWith((xml) => xml.replace('r="B2"', 'r="XFD1048576"'));
  expect(await answer([{ name: 'bok.xlsx', bytes: far }])).toBe('upload_unpacks_too_large');
  const deep = await workbookWith((xml) => xml.replace('<row r="2"', '<row r="999999999"'));
  expect(await answer([{ name: 'bok.xlsx', bytes: deep }])).toBe('upload_unpacks_too_large');
});

test('a long text that many cells of a workbook share counts in each', async () => {
  const cell = { type: String, value: 'x'.repeat(30_000) };
  const data = [[{ type: String, value: 'kandidat' }], ...Array.from({ length: 4_100 }, () => [cell])];
  const bytes = new Uint8Array(await writeWorkbook([{ sheet: 'kandidater', data }]).toBuffer());
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(await answer([{ name: 'bok.xlsx', bytes }])).toBe('upload_too_many_cells');
});
