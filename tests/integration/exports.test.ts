// Tables as files: what is in them, that it is all there, and that it is written down who took it.
import readSheets from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import type { FileFormat } from '~/domain/dataset/export-name.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asActor, asWorker } from '~/platform/database.server.ts';
import { datasets } from '~/queries/dataset/datasets.server.ts';
import type { Dataset } from '~/queries/dataset/dataset.server.ts';
import { exportFile } from '~/queries/dataset/export-file.server.ts';
import { exportTables } from '~/queries/dataset/export-tables.server.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { asOwner } from '../support/database.ts';
import { exportedTables } from '../support/exported-tables.ts';
import { makeCandidate, makeContract, makePlacement } from '../support/facts.ts';
import { openedInLibreOffice } from '../support/libreoffice.ts';

const on = '2026-06-15';
const CANDIDATES = 30;
let caseworker: Viewer;
let buyer: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  buyer = await makeViewer('buyer');
  const contract = await makeContract({ name: 'Renhold på Øya', buyerId: buyer.organisationId, startsOn: '2025-01-01' });
  for (let number = 0; number < CANDIDATES; number++) {
    const candidate = await makeCandidate(caseworker.organisationId, {
      ...{ firstName: `Åse ${number}`, lastName: number === 7 ? '=Ærlig;"Ø"' : `Nr${String(number).padStart(2, '0')}`, norwegianLevel: 'A2' },
    });
    const parties = { candidateId: candidate.id, contractId: contract.id, supplierId: contract.supplierId };
    if (number === 0) await makePlacement(parties, { acceptedAt: new Date('2026-01-05'), startedOn: '2026-01-12', endedOn: '2026-05-31' });
    if (number === 5) await makePlacement(parties);
  }
});

const tablesOf = (viewer: Viewer, key: string, search = '', format: FileFormat = 'csv') => exportedTables(viewer, key, { search, format, on });

async function fileOf(viewer: Viewer, key: string, search: string, format: FileFormat) {
  const { body } = await exportFile(viewer, { key, format }, await tablesOf(viewer, key, search, format));
  return body;
}
const csvOf = async (viewer: Viewer, key: string, search = '') => (await fileOf(viewer, key, search, 'csv')) as string;
const workbookOf = async (viewer: Viewer, key: string, search = '') => readSheets(Buffer.from((await fileOf(viewer, key, search, 'xlsx')) as Uint8Array));
const log = () => asWorker((tx) => tx.dataExport.findMany({ where: { userId: caseworker.userId }, orderBy: { id: 'desc' } }));

test('a file has every row of the list, not the page, in the order of the screen', async () => {
  const [table] = await tablesOf(caseworker, 'kandidater', 'sorter=-navn&side=2');
  const names = table?.rows.map((row) => row[1]) ?? [];
  expect(names).toHaveLength(CANDIDATES);
  expect(names.slice(0, 2)).toEqual(['Nr29', 'Nr28']);
});

test('a file is narrowed as the screen is, and says so', async () => {
  const [table] = await tablesOf(caseworker, 'kandidater', 'sok=Nr0&uten-plass=1');
  expect(table?.rows.map((row) => row[1])).toEqual([0, 1, 2, 3, 4, 6, 8, 9].map((number) => `Nr0${number}`));
  expect(table?.filter).toEqual(['Søk: Nr0', 'Uten praksisplass nå']);
});

test('each file is written down with who, what, narrowed how and how many rows, and stands in the audit log', async () => {
  await fileOf(caseworker, 'kandidater', 'sok=Nr0', 'xlsx');
  const [entry] = await log();
  expect(entry).toMatchObject({ membershipId: caseworker.membershipId, dataset: 'kandidater', format: 'xlsx', query: 'sok=Nr0', rowCount: 9 });
  const audited = await asWorker((tx) => tx.auditLogEntry.findMany({ where: { rowId: entry?.id ?? '' } }));
  expect(audited).toMatchObject([{ userId: caseworker.userId, action: 'insert', tableName: 'data_exports' }]);
});

test('a national identity number that somebody searched for is not written down', async () => {
  await csvOf(caseworker, 'kandidater', 'sok=01010099184');
  expect((await log())[0]?.query).toBe('sok=***********');
});

test('nobody changes or reads what was written down', async () => {
  await expect(asOwner((client) => client.query('delete from data_exports'))).rejects.toThrow('append-only');
  for (const [viewer, role] of [[caseworker, 'portal_app'], [buyer, 'portal_buyer']] as const) {
    await expect(asActor(viewer, role, (tx) => tx.dataExport.findMany())).rejects.toThrow('permission denied');
    const forged = { userId: viewer === buyer ? caseworker.userId : buyer.userId, membershipId: viewer.membershipId, dataset: 'x', format: 'csv' as const, query: '', rowCount: 0 };
    await expect(asActor(viewer, role, (tx) => tx.dataExport.createMany({ data: forged }))).rejects.toThrow('row-level security');
  }
});

test('more rows than a file can have are refused, and nothing is written down', async () => {
  const before = (await log()).length;
  const candidates = datasets.kandidater as Dataset;
  const endless: Dataset = { ...candidates, read: async () => ({ rows: [], total: 50_001 }) };
  const asked = { query: new URLSearchParams(), format: 'csv' as const, on: on as '2026-06-15' };
  expect(await exportTables(caseworker, [{ key: 'kandidater', dataset: endless }], asked)).toMatchObject({ ok: false, refusal: { code: 'too_many_rows' } });
  expect(await log()).toHaveLength(before);
});

test('a buyer takes out its contracts over its own connection, which is written down too', async () => {
  const [table] = await tablesOf(buyer, 'kontrakter');
  expect(table?.rows).toMatchObject([[expect.any(String), 'Renhold på Øya', expect.any(String), expect.any(String), '2025-01-01', null, 'Gjelder nå']]);
  expect(await asWorker((tx) => tx.dataExport.count({ where: { userId: buyer.userId } }))).toBe(1);
});

test('a workbook has a sheet that explains it, and days and numbers that can be counted with', async () => {
  const [readMe, sheet] = await workbookOf(caseworker, 'praksisplasser', 'sok=Nr00');
  expect(readMe?.sheet).toBe('Les meg');
  const told = readMe?.data.map((row) => row.join(' ')) ?? [];
  for (const words of ['Gjelder per 15. juni 2026', 'Antall rader 1', 'Utvalg Søk: Nr00', `Lastet ned av ${caseworker.name}`, `Kontakt ${caseworker.email}`]) {
    expect(told).toContainEqual(expect.stringContaining(words));
  }
  for (const { header, definition } of (datasets.praksisplasser as Dataset).describe('praksisplasser').fields) {
    expect(told).toContainEqual(expect.stringContaining(`${header} ${definition}`));
  }
  expect(sheet?.sheet).toBe('Praksisplasser');
  const [header = [], row = []] = sheet?.data ?? [];
  expect(row[header.indexOf('Startet')]).toEqual(new Date('2026-01-12T00:00:00Z'));
  expect(row[header.indexOf('Planlagt start')]).toBeNull();
});

test('the key figures are one workbook with a sheet for each table, its numbers as numbers', async () => {
  const sheets = await workbookOf(caseworker, 'nokkeltall', 'stikkdato=2026-06-15');
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...['Les meg', 'Resultater 6 og 12 måneder', 'Hvor sikre resultatene er', 'Praksis, ansettelser og bevis', 'I praksis måned for måned', 'Tid før betalt jobb'],
  ]);
  const months = sheets[4]?.data ?? [];
  expect(months[1]).toEqual([expect.any(Date), expect.any(Number)]);
});

test('LibreOffice opens a CSV file as it was meant: letters, days, decimals, and no formula', async () => {
  const [header = [], ...rows] = await openedInLibreOffice(await csvOf(caseworker, 'kandidater', 'sorter=navn'));
  expect(header).toEqual(['Referanse', 'Etternavn', 'Fornavn', 'Norsknivå', 'Siste praksisplass', 'Ute av målgruppen', 'Adressesperre', 'Registrert', 'Gjelder per', 'Feltene er forklart på']);
  expect(rows).toHaveLength(CANDIDATES);
  const odd = rows.find((row) => row[2] === 'Åse 7');
  expect(odd?.[1]).toBe('\'=Ærlig;"Ø"');
  for (const row of rows) expect(row[8]).toEqual(new Date('2026-06-15T00:00:00Z'));
  const rates = await openedInLibreOffice(await csvOf(await makeViewer('admin'), 'minstesatser'));
  const adult = rates[0]?.indexOf('18 år og eldre') ?? -1;
  expect(rates.slice(1).map((row) => row[adult])).toContain(216.04);
}, 180_000);
