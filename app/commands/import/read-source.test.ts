import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { addDays } from '~/domain/calendar-date';
import { checkSource } from '~/domain/import/check-source';
import { readSource, sourceFromFiles } from './read-source.server';

type Fact = { reference: string; employer: string; percent: number; from: string; to: string | null };
type Style = {
  delimiter: string; end: string; encoding: string; quoteAll: boolean; norwegian: boolean; header: string[]; reversed: boolean;
};
const HEADER = ['arbeid', 'kandidat', 'arbeidsgiver_orgnr', 'arbeidsgiver_navn', 'ansettelsesform', 'stillingsprosent', 'fra', 'til'];
const SPELLED = ['Arbeid', 'KANDIDAT', 'Arbeidsgiver orgnr', 'arbeidsgiver-navn', 'Ansettelsesform', 'stillings_prosent', 'Fra', 'TIL'];

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const name = fc
  .array(fc.constantFrom(...'abzÆØÅæøåé–"\',; '), { maxLength: 12 })
  .map((letters) => letters.join('').trim());
const fact: fc.Arbitrary<Fact> = fc.record({
  reference: fc.stringMatching(/^[A-Z][0-9]{1,6}$/),
  employer: name,
  percent: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  from: day,
  to: fc.option(day),
});
const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf8', 'bom', 'windows-1252'),
  quoteAll: fc.boolean(),
  norwegian: fc.boolean(),
  header: fc.constantFrom(HEADER, SPELLED),
  reversed: fc.boolean(),
});

function encode(text: string, encoding: string): Uint8Array {
  if (encoding !== 'windows-1252') return Buffer.from((encoding === 'bom' ? '\ufeff' : '') + text, 'utf8');
  return Uint8Array.from([...text].map((letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))));
}

/** A letter and a dash of windows-1252 can make one letter of UTF-8 («Æ–» and «Ɩ»): nobody can tell which was meant. */
function isAmbiguous(bytes: Uint8Array, encoding: string): boolean {
  return encoding === 'windows-1252' && bytes.some((byte) => byte > 0x7f) && isUtf8(bytes);
}

function asCsv(facts: Fact[], how: Style): Uint8Array {
  const { delimiter, end, encoding, quoteAll, norwegian, header, reversed } = how;
  const date = (iso: string | null) => (iso && norwegian ? iso.split('-').reverse().join('.') : (iso ?? ''));
  const cell = (text: string) => (quoteAll || /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = facts.map((one) => [
    one.reference, 'K1', '900000103', one.employer, 'fast', String(one.percent).replace('.', norwegian ? ',' : '.'),
    date(one.from), date(one.to),
  ]);
  const lines = [header, ...rows].map((cells) => (reversed ? [...cells].reverse() : cells).map(cell).join(delimiter));
  return encode(lines.join(end) + end, encoding);
}

async function asWorkbook(facts: Fact[]): Promise<Uint8Array> {
  const date = (iso: string | null) => (iso ? { value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' } : null);
  const data = [
    HEADER.map((value) => ({ value, type: String })),
    ...facts.map((one) => [
      { value: one.reference, type: String }, { value: 'K1', type: String }, { value: 900000103, type: Number },
      one.employer ? { value: one.employer, type: String } : null, { value: 'fast', type: String },
      { value: one.percent, type: Number }, date(one.from), date(one.to),
    ]),
  ];
  return writeWorkbook([{ sheet: 'Arbeid', data }]).toBuffer();
}

async function rowsOf(file: string, bytes: Uint8Array) {
  const { tables, faults } = checkSource(await sourceFromFiles([{ name: file, bytes }]), '2026-06-30');
  return { rows: tables.employments.rows, faults };
}

const expected = (facts: Fact[]) =>
  facts.map((one, index) => ({
    row: index + 2, reference: one.reference, candidate: 'K1', employerOrgNumber: '900000103', employerName: one.employer || null,
    form: 'permanent', percent: one.percent.toFixed(2), startedOn: one.from, endedOn: one.to,
  }));

test('the same facts read the same from every CSV that a spreadsheet saves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { maxLength: 8 }), style, async (facts, how) => {
      const bytes = asCsv(facts, how);
      fc.pre(!isAmbiguous(bytes, how.encoding));
      expect(await rowsOf('arbeid.csv', bytes)).toEqual({ rows: expected(facts), faults: [] });
    }),
  );
});

test('the same facts read the same from a workbook with real numbers and dates', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { maxLength: 8 }), async (facts) => {
      expect(await rowsOf('alt.xlsx', await asWorkbook(facts))).toEqual({ rows: expected(facts), faults: [] });
    }),
    { numRuns: 20 },
  );
});

test.each(['0%', '0.00%', '0.0%;[Red]-0.0%'])('a cell that is shown as percent (%s) holds the percent that people see', async (format) => {
  const text = (value: string) => ({ value, type: String });
  const row = (percent: object) => [text('J1'), text('K1'), text('900000103'), null, text('fast'), percent, text('2026-01-05'), null];
  const percents = [0.8, 0.29, 1, 0.375, 1.2].map((value) => ({ value, type: Number, format }));
  const data = [HEADER.map(text), ...percents.map(row), row({ value: 0.8, type: Number }), row({ value: 80, type: Number, format: '0"%"' })];
  const workbook = await writeWorkbook([{ sheet: 'kandidater', data: [[text('kandidat')]] }, { sheet: 'Arbeid', data }]).toBuffer();
  const { rows, faults } = await rowsOf('alt.xlsx', workbook);
  expect(rows.map(({ percent }) => percent)).toEqual(['80.00', '29.00', '100.00', '37.50', undefined, '0.80', '80.00']);
  expect(faults.filter(({ code }) => code === 'not_a_percent').map(({ row: at, value }) => [at, value])).toEqual([[6, '120 %']]);
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

const codes = async (path: string) => (await readSource(path)).faults.map(({ code, file, detail }) => [code, file, detail]);

test('a path that is not there, a folder without CSV and a file of another kind are errors', async () => {
  await writeFile(join(folder, 'expected.json'), '[]');
  await writeFile(join(folder, 'broken.xlsx'), 'not a zip');
  expect(await codes(join(folder, 'nowhere'))).toEqual([['path_missing', join(folder, 'nowhere'), null]]);
  expect(await codes(folder)).toEqual([['folder_empty', folder, null]]);
  expect(await codes(join(folder, 'expected.json'))).toEqual([['not_a_workbook', join(folder, 'expected.json'), null]]);
  expect(await codes(join(folder, 'broken.xlsx'))).toEqual([['not_a_workbook', 'broken.xlsx', null]]);
});

test('a CSV file with another name is an error that names the nearest, and the same file twice is one', async () => {
  const file = (name: string) => ({ name, bytes: Buffer.from('praksis,utstedt,tittel\n') });
  const source = await sourceFromFiles([file('kandidatr.csv'), file('Kompetansebevis.CSV'), file('kompetansebevis.csv'), file('les-meg.txt')]);
  expect(source.faults.map(({ code, file: at, detail }) => [code, at, detail])).toEqual([
    ['unknown_file', 'kandidatr.csv', 'kandidater.csv'],
    ['file_twice', 'kompetansebevis.csv', 'kompetansebevis'],
  ]);
  expect(source.unsure).toEqual(['candidates']);
});

test('a workbook may have empty sheets and a guide, and is searched for identity numbers all over', async () => {
  const row = (...values: string[]) => values.map((value) => ({ value, type: String }));
  const workbook = writeWorkbook([
    { sheet: 'Ark1', data: [] },
    { sheet: 'Veiledning', data: [row('Eksempel', '15038899063')] },
    { sheet: 'kompetansebevis', data: [row('praksis', 'utstedt', 'tittel')] },
    { sheet: 'annet', data: [row('x')] },
  ]);
  const { faults } = checkSource(await sourceFromFiles([{ name: 'a.xlsx', bytes: await workbook.toBuffer() }]), '2026-06-30');
  expect(faults.map(({ code, file, value }) => [code, file, value])).toEqual([
    ['unknown_file', 'annet', null],
    ['identity_number', 'Veiledning', '***********'],
  ]);
});
