// Every fault of a file with its cell, as a spreadsheet names it: from CSV, from a workbook, and from the marked workbook.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { receiveUpload } from '~/commands/import-upload/receive-upload.server.ts';
import { parseCsv } from '~/domain/import/csv.ts';
import { SHEET_IDS, SHEETS } from '~/domain/import/sheets.ts';
import { listFaults } from '~/queries/import/list-faults.server.ts';
import { markedWorkbook } from '~/queries/import/marked-workbook.server.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { FAULTY_CELLS, FAULTY_FILES } from '../support/faulty-import.ts';
import { faultPlaces, sendFiles, settled } from '../support/uploads.ts';
import { randomUUID } from 'node:crypto';

const STRAY = { nabolag: 'a,b\n', lønnstilskudd: 'arbeid\n' };

test('forty faults of many kinds are listed with their files and cells, counted by kind, and on one page', async () => {
  const lead = await makeViewer('unit_lead');
  const id = await sendFiles(lead, { ...FAULTY_FILES, ...STRAY });
  const { findings } = await settled(lead, id);
  expect(faultPlaces(findings).map((place) => place.replace(/ \w+$/, '')).sort()).toEqual([...FAULTY_CELLS].sort());
  const list = await listFaults(lead, id, { page: 1, kind: null });
  expect(list).toMatchObject({ total: 40, matching: 40, cutAt: null });
  expect(list?.faults).toHaveLength(40);
  expect(list?.kinds.length).toBeGreaterThanOrEqual(12);
  expect(list?.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  const dates = await listFaults(lead, id, { page: 1, kind: 'not_a_date' });
  expect(dates?.faults.map(({ address }) => address)).toEqual(['E5']);
  expect(JSON.stringify(findings)).not.toContain('99063');
});

test('the same faults lie in the same cells of a workbook, which comes back with them coloured', async () => {
  const lead = await makeViewer('unit_lead');
  const sheets = SHEET_IDS.map((sheet) => ({
    sheet: SHEETS[sheet].name,
    data: parseCsv(FAULTY_FILES[SHEETS[sheet].name] ?? '', sheet).rows.map((row) => row.map((value) => ({ type: String, value: value || undefined }))),
  }));
  const bytes = new Uint8Array(await writeWorkbook(sheets).toBuffer());
  const sent = await receiveUpload(lead, [{ name: 'Faste lister.xlsx', bytes }], randomUUID());
  if (!sent.ok) throw new Error(sent.refusal.code);
  const { findings } = await settled(lead, sent.value);
  const places = faultPlaces(findings).map((place) => place.replace(/ \w+$/, ''));
  const inCells = FAULTY_CELLS.filter((place) => / [A-Z]+\d+$/.test(place)).map((place) => place.replace('.csv', ''));
  expect(places).toEqual(expect.arrayContaining(inCells));
  const marked = await markedWorkbook(lead, sent.value);
  const parts = unzipSync(new Uint8Array(marked));
  const text = Object.entries(parts).map(([, part]) => strFromU8(part)).join('\n');
  expect(text).toContain('FFC1C2');
  expect(text).not.toContain('99063');
  // Sent again as it is, it has the same faults in the same cells, the masked number aside.
  const again = await receiveUpload(lead, [{ name: 'igjen.xlsx', bytes: new Uint8Array(marked) }], randomUUID());
  if (!again.ok) throw new Error(again.refusal.code);
  const second = faultPlaces((await settled(lead, again.value)).findings);
  expect(second.filter((place) => !place.includes('identity'))).toEqual(faultPlaces(findings).filter((place) => !place.includes('identity')));
});
