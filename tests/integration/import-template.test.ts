import { beforeEach, expect, test } from 'vitest';
import { applyImport } from '~/commands/import/apply-import.server.ts';
import { readSentFiles } from '~/commands/import/read-sent-files.server.ts';
import { today } from '~/domain/calendar-date.ts';
import { checkSource } from '~/domain/import/check-source.ts';
import { fieldsOf, SHEET_IDS, SHEETS } from '~/domain/import/sheets.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { withWorkerConnection } from '~/platform/database.server.ts';
import { templateWorkbook } from '~/queries/import/template-workbook.server.ts';
import { makeViewer } from '../support/as-viewer.ts';

let lead: Viewer;
beforeEach(async () => {
  lead = await makeViewer('unit_lead');
});

async function sourceOf(workbook: Buffer) {
  const read = await readSentFiles([{ name: 'mal.xlsx', bytes: new Uint8Array(workbook) }]);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function imported(workbook: Buffer) {
  const checked = checkSource(await sourceOf(workbook), today());
  const options = { dryRun: true, unit: lead.organisationId, ownUnitOnly: true };
  const result = await withWorkerConnection((client) => applyImport(client, checked, options), lead);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return SHEET_IDS.map((sheet) => result.counts[sheet]);
}

test('the template has a sheet for each file with every column of the format, and a guide before them', async () => {
  const { tables, others, faults } = await sourceOf(await templateWorkbook(today()));
  expect(faults).toEqual([]);
  expect(others.map(({ file }) => file)).toEqual(['Les meg']);
  expect(tables.map(({ sheet, rows }) => [sheet, rows[0]])).toEqual(
    SHEET_IDS.map((sheet) => [sheet, fieldsOf(sheet).map(([, { column }]) => column)]),
  );
  for (const sheet of SHEET_IDS) {
    for (const [, { column }] of fieldsOf(sheet)) {
      expect(others[0]?.rows, `${sheet} ${column}`).toContainEqual(expect.arrayContaining([SHEETS[sheet].name, column]));
    }
  }
});

test('the template with its examples is a whole import into an empty unit, one row of each', async () => {
  const counts = await imported(await templateWorkbook(today()));
  expect(counts).toEqual(SHEET_IDS.map(() => ({ new: 1, changed: 0, unchanged: 0 })));
});

test('the template without its examples imports, and brings nothing', async () => {
  const counts = await imported(await templateWorkbook(today(), { withExamples: false }));
  expect(counts).toEqual(SHEET_IDS.map(() => ({ new: 0, changed: 0, unchanged: 0 })));
});
