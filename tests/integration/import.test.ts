import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyImport } from '~/commands/import/apply-import.server';
import { importPath } from '~/commands/import/import-path.server';
import type { ImportResult, Stored } from '~/domain/import/result';
import { SHEET_IDS, SHEETS } from '~/domain/import/sheets';
import { withWorkerConnection } from '~/platform/database.server.ts';
import { asOwner } from '../support/database.ts';
import { checkedOf, placesOf, plusRows, soundFiles, withRows, type CsvFiles } from '../support/import-source';

const FACT_TABLES = ['organisations', 'contracts', 'contract_suppliers', 'candidates', 'candidate_details', 'placements',
  'employments', 'wage_subsidies', 'follow_ups', 'certificates', 'commitments', 'commitment_changes'];

async function everything(): Promise<Record<string, unknown[]>> {
  return asOwner(async (client) => {
    const stored: Record<string, unknown[]> = {};
    for (const table of [...FACT_TABLES, 'audit_log']) {
      stored[table] = (await client.query(`select * from ${table} order by id`)).rows;
    }
    return stored;
  });
}

const importFiles = (files: CsvFiles, options: { dryRun?: boolean; unit?: string } = {}): Promise<ImportResult> =>
  withWorkerConnection((client) => applyImport(client, checkedOf(files), { dryRun: false, ...options }));

async function stored(files: CsvFiles): Promise<Stored> {
  const result = await importFiles(files);
  if ('faults' in result) throw new Error(placesOf(result.faults).join('\n'));
  return result;
}

async function refused(files: CsvFiles, options = {}): Promise<string[]> {
  const result = await importFiles(files, options);
  if (!('faults' in result)) throw new Error('nothing was refused');
  return placesOf(result.faults);
}

/** Runs `work` on a database without facts, whatever the tests before left. */
async function empty(): Promise<void> {
  await asOwner(async (client) => {
    await client.query('set session_replication_role = replica');
    for (const table of [...FACT_TABLES, 'audit_log']) await client.query(`delete from ${table}`);
  });
}

const one = async (sql: string) => asOwner(async (client) => (await client.query(sql)).rows[0]);
const changes = ({ counts }: Stored) => SHEET_IDS.flatMap((sheet) => {
  const { new: added, changed } = counts[sheet];
  return added + changed > 0 ? [`${SHEETS[sheet].name} ${added} ${changed}`] : [];
});

test.each(['small', 'medium', 'large'])('the %s case goes in whole, and again changes nothing', async (name) => {
  await empty();
  const path = fileURLToPath(new URL(`../cases/${name}`, import.meta.url));
  const first = await importPath(path, { dryRun: false });
  if ('faults' in first) throw new Error(JSON.stringify(first.faults, null, 1));
  const csv = (await readdir(path)).filter((file) => file.endsWith('.csv'));
  expect(csv).toHaveLength(SHEET_IDS.length);
  for (const sheet of SHEET_IDS) {
    const lines = (await readFile(`${path}/${SHEETS[sheet].name}.csv`, 'utf8')).trim().split(/\r?\n/).length - 1;
    expect(first.counts[sheet], sheet).toEqual({ new: lines, changed: 0, unchanged: 0 });
  }
  const before = await everything();
  const again = await importPath(path, { dryRun: false });
  if ('faults' in again) throw new Error(JSON.stringify(again.faults, null, 1));
  expect(changes(again)).toEqual([]);
  expect(await everything()).toEqual(before);
});

test('the first import makes the unit, the buyer, and the chain of suppliers, and says so', async () => {
  await empty();
  const { notices } = await stored(soundFiles());
  expect(notices).toEqual([
    { code: 'unit_created', subject: 'Flyktningenheten', object: '' },
    { code: 'subcontractor_added', subject: 'Renhold To AS', object: 'TK-1' },
  ]);
  expect(await one(`select name from organisations where kind = 'buyer'`)).toEqual({ name: 'Testby kommune' });
  expect(await one(`select s.link, above.name from contract_suppliers s join organisations o on o.id = s.supplier_id
    join organisations above on above.id = s.above_supplier_id where o.name = 'Renhold To AS'`)).toEqual({ link: 1, name: 'Renhold Én AS' });
});

test('a trial run counts the same and stores nothing', async () => {
  await empty();
  const before = await everything();
  const tried = await importFiles(soundFiles(), { dryRun: true });
  expect(await everything()).toEqual(before);
  const { counts, notices } = await stored(soundFiles());
  expect(tried).toEqual({ counts, notices });
});

test('a corrected file updates what it corrects, one log entry a row, and an empty cell removes a value', async () => {
  await empty();
  await stored(soundFiles());
  const entries = async () => Number((await one('select count(*) from audit_log'))?.count);
  const before = await entries();
  const corrected = withRows('kandidater', 'K1,Åse,Testesen,,A2,flyktning,,', 'K2,Yusuf,Testesen,1990,,,2026-01-31,flyttet_kommune');
  expect(changes(await stored(corrected))).toEqual(['kandidater 0 1']);
  expect(await entries()).toBe(before + 1);
  expect(await one(`select d.birth_year from candidate_details d join candidates c using (id) where reference = 'K1'`)).toEqual({ birth_year: null });
});

test('a file without a column leaves what the portal has there', async () => {
  await empty();
  await stored(soundFiles());
  expect(changes(await stored({ kandidater: 'kandidat,fornavn,etternavn\nK1,Åse,Testesen\n' }))).toEqual([]);
  expect(await one(`select d.birth_year from candidate_details d join candidates c using (id) where reference = 'K1'`)).toEqual({ birth_year: 1985 });
});

test('a placement moves to another contract, supplier and period, and two may swap periods', async () => {
  await empty();
  await stored(plusRows('kontrakter', 'TK-2,Nytt renhold,900000014,,900000170,2024-01-01,,,start'));
  const moved = withRows('praksis', 'P1,K1,TK-2,900000103,renhold,,,2025-01-01,2025-03-31,fullfort,', 'P2,K1,TK-1,900000170,,,,2025-04-01,,,');
  expect(await stored(moved)).toMatchObject({ notices: [{ code: 'subcontractor_added', subject: 'Renhold Én AS', object: 'TK-2' }] });
  const swapped = withRows('praksis', 'P1,K1,TK-2,900000170,renhold,,,2025-04-01,,,', 'P2,K1,TK-1,900000170,,,,2025-01-01,2025-03-31,fullfort,');
  expect(changes(await stored(swapped))).toEqual(['praksis 0 2']);
});

test('an employment and its subsidy periods are corrected together', async () => {
  await empty();
  await stored(soundFiles());
  const corrected: CsvFiles = {
    ...withRows('arbeid', 'J1,K1,900000103,Renhold Én AS,fast,80,2025-07-01,2026-03-31'),
    lonnstilskudd: 'arbeid,fra,til\nJ1,2025-12-01,2026-03-31\nJ1,2025-06-01,2025-11-30\n',
  };
  expect(await refused(corrected)).toEqual(['lonnstilskudd.csv 3 fra subsidy_outside_employment']);
  corrected.arbeid = withRows('arbeid', 'J1,K1,900000103,Renhold Én AS,fast,80,2025-06-01,2026-03-31').arbeid ?? '';
  expect(changes(await stored(corrected))).toEqual(['arbeid 0 1', 'lonnstilskudd 0 1']);
});

test('another main supplier takes the place of the first, which stays below it', async () => {
  await empty();
  await stored(soundFiles());
  const swapped = withRows('kontrakter', 'TK-1,Renhold i byen,900000014,Testby kommune,900000170,2024-01-01,2027-12-31,10,');
  expect(await stored(swapped)).toMatchObject({ notices: [{ code: 'main_supplier_changed', subject: 'TK-1', object: 'Renhold To AS' }] });
  expect(await one(`select s.link, above.name from contract_suppliers s join organisations o on o.id = s.supplier_id
    join organisations above on above.id = s.above_supplier_id where o.name = 'Renhold Én AS'`)).toEqual({ link: 1, name: 'Renhold To AS' });
});

test('what the file says was promised becomes the main supplier’s commitments, with a line for each correction; an empty cell says nothing', async () => {
  await empty();
  const promising = (hires: string, days: string): CsvFiles => ({
    ...soundFiles(),
    kontrakter: 'kontrakt,navn,oppdragsgiver_orgnr,oppdragsgiver_navn,hovedleverandor_orgnr,fra,til,kapasitet,klokke,lovet_ansatte,lovet_dager_til_jobb\n' +
      `TK-1,Renhold i byen,900000014,Testby kommune,900000103,2024-01-01,2027-12-31,10,,${hires},${days}\n`,
  });
  await stored(promising('6', ''));
  expect(changes(await stored(promising('6', '')))).toEqual([]);
  expect(changes(await stored(promising('8', '180')))).toEqual(['kontrakter 0 1']);
  expect(changes(await stored(promising('', '')))).toEqual([]);
  const { rows } = await asOwner((client) => client.query(`
    select o.name, c.kind, c.value::int, array_agg(l.version || ' ' || l.value::int || coalesce(' ' || l.reason, '') order by l.version) as lines
    from commitments c join organisations o on o.id = c.supplier_id join commitment_changes l on l.commitment_id = c.id
    group by o.name, c.id order by c.kind`));
  expect(rows).toEqual([
    { name: 'Renhold Én AS', kind: 'days_to_ordinary_job', value: 180, lines: ['1 180'] },
    { name: 'Renhold Én AS', kind: 'people_hired', value: 8, lines: ['1 6', '2 8 Rettet ved import'] },
  ]);
});

test('files may come one by one, each referring to what is stored', async () => {
  await empty();
  for (const [file, text] of Object.entries(soundFiles())) await stored({ [file]: text });
  expect(changes(await stored(soundFiles()))).toEqual([]);
});

test('rules hold against rows that only the database has', async () => {
  await empty();
  await stored(soundFiles());
  expect(await refused({ praksis: 'praksis,kandidat,kontrakt,leverandor_orgnr,fra\nP9,K1,TK-1,900000103,2025-03-31\nP8,K2,TK-1,900000103,2026-02-01\n' })).toEqual([
    'praksis.csv 2 fra placements_overlap', 'praksis.csv 3 fra starts_after_leaving',
  ]);
  expect(await refused({ arbeid: 'arbeid,kandidat,arbeidsgiver_orgnr,ansettelsesform,stillingsprosent,fra,til\nJ1,K1,900000103,fast,80,2025-06-01,2026-01-01\n' })).toEqual([
    'arbeid.csv 2 til employment_without_its_subsidy',
  ]);
});

test('what was registered by mistake or withdrawn in the portal stays so, and the import says it', async () => {
  await empty();
  await stored(soundFiles());
  await asOwner(async (client) => {
    await client.query(`select set_config('app.user_id', '00000000-0000-7000-8000-000000000001', false)`);
    await client.query(`update placements set voided_at = now(), void_reason = 'feil' where reference = 'P2'`);
    await client.query(`update wage_subsidies set voided_at = now(), void_reason = 'feil' where starts_on = '2025-06-01'`);
    await client.query(`update follow_ups set voided_at = now(), void_reason = 'feil'`);
    await client.query('update certificates set withdrawn_on = issued_on');
  });
  const before = await everything();
  const again = await stored(withRows('praksis', 'P1,K1,TK-1,900000103,renhold,2025-01-01,2025-03-31,2025-01-01,2025-03-31,fullfort,"37,5"',
    'P2,K1,TK-1,900000103,,,,2025-01-01,,,'));
  expect(changes(again)).toEqual([]);
  expect(again.notices.map(({ code, object }) => [code, object])).toEqual([
    ['voided_left_alone', 'P2'], ['voided_left_alone', 'J1 2025-06-01'], ['voided_left_alone', 'K1 2025-09-30'],
    ['withdrawn_left_alone', 'P1'],
  ]);
  expect(await everything()).toEqual(before);
});

test('with several units the import asks which, and takes id, organisation number or name', async () => {
  await empty();
  await asOwner(async (client) => {
    await client.query(`select set_config('app.user_id', '00000000-0000-7000-8000-000000000001', false)`);
    await client.query(`insert into organisations (kind, name, org_number) values ('refugee_unit', 'Nord', '974760673'), ('refugee_unit', 'Sør', null)`);
  });
  expect(await refused(soundFiles())).toEqual(['null null null unit_needed']);
  expect(await refused(soundFiles(), { unit: 'Vest' })).toEqual(['null null null unit_unknown']);
  await importFiles(soundFiles(), { unit: '974760673' });
  expect(await one(`select distinct o.name from candidates c join organisations o on o.id = c.unit_id`)).toEqual({ name: 'Nord' });
  expect(changes(await stored(soundFiles()))).toEqual([]);
});
