// A unit's lead brings in what the unit has in spreadsheets.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyFigures } from '../../app/domain/figures/key-figures.ts';
import { FAULTY_CELLS, FAULTY_FILES } from '../support/faulty-import.ts';
import { soundFiles } from '../support/import-source.ts';
import { LEAD, openNewUnit, type NewUnit } from '../support/new-unit.ts';
import { workbookOf } from '../support/workbooks.ts';
import { expect, signIn, test, watch } from './portal.ts';

const CASE = 'tests/cases/large';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Sent = { name: string; mimeType: string; buffer: Buffer }[];

const caseFiles = Object.fromEntries(
  readdirSync(CASE)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name.replace('.csv', ''), readFileSync(join(CASE, name), 'utf8')]),
);
const expectedFigures = JSON.parse(readFileSync(join(CASE, 'expected.json'), 'utf8')) as KeyFigures[];

const asCsv = (files: Readonly<Record<string, string>>): Sent =>
  Object.entries(files).map(([name, text]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) }));
const asWorkbook = async (files: Readonly<Record<string, string>>): Promise<Sent> => [
  { name: 'Listene våre.xlsx', mimeType: XLSX, buffer: await workbookOf(files) },
];

/** Opens a portal for the test alone, signs its lead in and leaves nothing behind. */
async function asLead(browser: Browser, unit: NewUnit, device: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await (await browser.newContext({ ...device, baseURL: unit.origin })).newPage();
  const faults: string[] = [];
  watch(page, faults);
  try {
    await signIn(page, LEAD.email, LEAD.password);
    await work(page);
    expect(faults, 'what happened behind the screen').toEqual([]);
  } finally {
    await page.context().close();
    await unit.close();
  }
}

async function send(page: Page, files: Sent): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Filer', { exact: true }).setInputFiles(files);
  await page.getByRole('button', { name: 'Last opp og sjekk' }).click();
}

/** The table of counts: file, new, changed, unchanged. */
async function countsOn(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole('table', { name: 'Rader i hver fil' }).getByRole('row').all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator('th, td').allInnerTexts()));
  return Object.fromEntries(cells.map(([file, ...counts]) => [file ?? '', counts.join(' ').replace(/\s/g, ' ')]));
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const ways: [string, BrowserContextOptions, () => Promise<Sent>][] = [
  ['CSV files', {}, async () => asCsv(caseFiles)],
  ['a workbook, without scripts', { javaScriptEnabled: false }, () => asWorkbook(caseFiles)],
];

for (const [way, device, sent] of ways) {
  test(`the large data set goes in as ${way}, and gives the key figures that it should`, async ({ browser }) => {
    test.setTimeout(360_000);
    const unit = await openNewUnit();
    await asLead(browser, unit, device, async (page) => {
      await send(page, await sent());
      await expect(page.getByRole('heading', { level: 1, name: 'Klar til å importeres' })).toBeVisible({ timeout: 60_000 });
      const rowsOf = (file: string) => (caseFiles[file] ?? '').trim().split('\n').length - 1;
      const wanted = Object.fromEntries(Object.keys(caseFiles).map((file) => [file, `${rowsOf(file)} 0 0`]));
      const shown = await countsOn(page);
      expect(Object.fromEntries(Object.entries(shown).map(([file, row]) => [file, row.replace(/(\d) (\d{3})/g, '$1$2')]))).toEqual(wanted);
      expect(await unit.query('select count(*)::int as count from candidates')).toEqual([{ count: 0 }]);

      await page.getByRole('button', { name: 'Importer', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Importen er ferdig' })).toBeVisible({ timeout: 60_000 });
      expect(await countsOn(page)).toEqual(shown);
      await page.reload();
      expect(await countsOn(page)).toEqual(shown);
      expect(await unit.query('select content from import_uploads')).toEqual([{ content: null }]);

      const [all, ofContract] = [expectedFigures[0], expectedFigures.find(({ scope }) => scope.contract !== null)];
      for (const expected of [all, ofContract]) {
        const { asOf, from, to, clock, scope } = expected as KeyFigures;
        const args = ['--as-of', asOf, '--from', from, '--to', to, '--clock', clock, '--json'];
        const { out } = await unit.run('figures', scope.contract ? [...args, '--contract', scope.contract] : args);
        expect(JSON.parse(out)).toEqual(expected);
      }
      await page.goto('/nokkeltall?stikkdato=2026-06-30');
      await expect(page.getByRole('heading', { level: 3, name: /^I praksis \d/ }).locator('..')).toContainText(String(all?.inPractice.onDate));
      // Once more brings nothing.
      await send(page, await sent());
      await expect(page.getByText('Alt i filene står allerede i portalen.')).toBeVisible({ timeout: 60_000 });
    });
  });
}

test('forty faults are listed with their cells; they are put right on the page, in the file, or given up', async ({ browser }) => {
  test.setTimeout(180_000);
  const unit = await openNewUnit();
  await asLead(browser, unit, {}, async (page) => {
    await send(page, asCsv({ ...FAULTY_FILES, nabolag: 'a,b\n', lønnstilskudd: 'arbeid\n' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Filene har feil' })).toBeVisible();
    await expect(page.getByText('Vi fant 40 feil.')).toBeVisible();
    const rows = await page.getByRole('table', { name: 'Feil i filene' }).getByRole('row').all();
    const places = await Promise.all(rows.slice(1).map(async (row) => (await row.locator('th, td').allInnerTexts()).slice(0, 3)));
    const named = places.map(([file, cell, row]) => `${file} ${cell === '–' ? (row === '–' ? '-' : row) : cell}`);
    expect(named.sort()).toEqual([...FAULTY_CELLS].sort());
    expect(await page.locator('.fault-kinds li').count()).toBeGreaterThanOrEqual(12);
    expect(await page.content()).not.toContain('99063');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ikke en dato: 1' }).click();
    await expect(page.getByRole('table', { name: 'Feil i filene' }).getByRole('row')).toHaveCount(2);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned med feilene markert (Excel)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('import-med-feil.xlsx');
    await page.getByRole('link', { name: 'Avbryt importen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Avbryt importen' })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Avbryt og slett filene' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Importen er avbrutt.' })).toBeVisible();
    expect(await unit.query('select content, findings from import_uploads')).toEqual([{ content: null, findings: null }]);
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Last opp og sjekk' }).click();
    await expect(page.getByText('Velg en fil først.').first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(await unit.query('select count(*)::int as count from candidates')).toEqual([{ count: 0 }]);

    await send(page, asCsv(soundFiles()));
    await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Importen er ferdig' })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('without scripts a faulty cell is put right on the page, and the import goes through', async ({ browser }) => {
  test.setTimeout(180_000);
  const unit = await openNewUnit();
  await asLead(browser, unit, { javaScriptEnabled: false }, async (page) => {
    const files = soundFiles();
    await send(page, asCsv({ ...files, kandidater: (files.kandidater ?? '').replace('K1,Åse,Testesen,1985', 'K1,Åse,15038899063,85') }));
    await expect(page.getByText('Vi fant 2 feil.')).toBeVisible();
    const surname = page.getByLabel('Ny verdi for C2 i kandidater.csv');
    const born = page.getByLabel('Ny verdi for D2 i kandidater.csv');
    await expect(surname).toHaveValue('***********');
    // What is typed is kept where it is refused.
    await surname.fill('15038899063');
    await born.fill('1985');
    await page.getByRole('button', { name: 'Lagre rettelsene og sjekk på nytt' }).click();
    await expect(page.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await expect(born).toHaveValue('1985');
    await surname.fill('Testesen');
    await page.getByRole('button', { name: 'Lagre rettelsene og sjekk på nytt' }).click();
    await expect(page.getByText('2 celler er rettet her.')).toBeVisible();
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Importen er ferdig' })).toBeVisible();
    await expect(page.getByText('La til Renhold To AS som underleverandør på kontrakt TK-1')).toBeVisible();
    expect(await unit.query(`select last_name from candidates where reference = 'K1'`)).toEqual([{ last_name: 'Testesen' }]);
  });
});
