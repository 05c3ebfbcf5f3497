// The import screen's commands: what a unit's lead may touch, once, and what is left of what was sent.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { abortUpload } from '~/commands/import-upload/abort-upload.server.ts';
import { correctUpload } from '~/commands/import-upload/correct-upload.server.ts';
import { receiveUpload } from '~/commands/import-upload/receive-upload.server.ts';
import { runUpload } from '~/commands/import-upload/run-upload.server.ts';
import { uploadLock } from '~/domain/import/upload-lock.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker, withWorkerConnection } from '~/platform/database.server.ts';
import { findOpenUpload } from '~/queries/import/find-open-upload.server.ts';
import { readUpload } from '~/queries/import/read-upload.server.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { asOwner } from '../support/database.ts';
import { soundFiles, withRows } from '../support/import-source.ts';
import { csvFiles, faultPlaces, importFiles, sendFiles, settled } from '../support/uploads.ts';

const one = async (sql: string, values: unknown[] = []) => asOwner(async (client) => (await client.query(sql, values)).rows[0]);
const people = async () => (await one('select count(*)::int as count from candidates')).count as number;

const FACT_TABLES = ['organisations', 'contracts', 'contract_suppliers', 'candidates', 'candidate_details', 'placements',
  'employments', 'wage_subsidies', 'follow_ups', 'certificates', 'audit_log', 'import_uploads'];

let lead: Viewer;
beforeEach(async () => {
  await asOwner(async (client) => {
    await client.query('set session_replication_role = replica');
    for (const table of FACT_TABLES) await client.query(`delete from ${table}`);
  });
  lead = await makeViewer('unit_lead');
});

test('nothing is stored before the lead has seen what will happen, and then exactly that is', async () => {
  const id = await sendFiles(lead, soundFiles());
  const { findings: preview, version } = await settled(lead, id);
  expect(preview).toMatchObject({ kind: 'ready', counts: { candidates: { new: 2, changed: 0, unchanged: 0 } } });
  expect(await people()).toBe(0);
  await runUpload(lead, id, { version, work: 'import' }, randomUUID());
  const { findings } = await settled(lead, id);
  expect(findings).toEqual({ ...preview, kind: 'imported' });
  expect(findings).toMatchObject({ notices: [{ code: 'subcontractor_added', subject: 'Renhold To AS', object: 'TK-1' }] });
  expect(await people()).toBe(2);
  const { unit_id } = await one('select unit_id from candidates limit 1');
  expect(unit_id).toBe(lead.organisationId);
  // What was sent is gone with it.
  expect(await one('select state, content, corrections from import_uploads')).toEqual({ state: 'done', content: null, corrections: [] });
});

test('the log names the lead as who imported, as which membership', async () => {
  await importFiles(lead, soundFiles());
  const { rows } = await asOwner((client) =>
    client.query(`select distinct user_id, membership_id from audit_log where table_name in ('candidates', 'placements', 'contracts')`),
  );
  expect(rows).toEqual([{ user_id: lead.userId, membership_id: lead.membershipId }]);
});

test('the button pressed twice, and again on a receipt, imports once', async () => {
  const id = await sendFiles(lead, soundFiles());
  const { version } = await settled(lead, id);
  const press = () => runUpload(lead, id, { version, work: 'import' }, randomUUID());
  const answers = await Promise.all([press(), press(), press()]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect((await press()).ok).toBe(true);
  const { findings } = await settled(lead, id);
  expect(findings).toMatchObject({ kind: 'imported', counts: { candidates: { new: 2 } } });
  const { count } = await one(`select count(*)::int as count from audit_log where table_name = 'candidates' and action = 'insert'`);
  expect(count).toBe(2);
});

test('the same form sent twice is one upload', async () => {
  const sending = randomUUID();
  const send = () => receiveUpload(lead, csvFiles(soundFiles()), sending);
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toEqual(second);
  expect(await one('select count(*)::int as count from import_uploads')).toEqual({ count: 1 });
});

test('what somebody else corrected or imported meanwhile is not imported unseen', async () => {
  const id = await sendFiles(lead, withRows('kandidater', 'K1,Åse,Testesen,85,,,,', 'K2,Yusuf,Testesen,1990,,,,'));
  const { version } = await settled(lead, id);
  await correctUpload(lead, id, { version, values: { c_candidates_2_3: '1985' } }, randomUUID());
  await settled(lead, id);
  expect(await runUpload(lead, id, { version, work: 'import' }, randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
  expect(await people()).toBe(0);
});

test('a faulty cell is put right on the screen, also by emptying it, and then the import goes through', async () => {
  const files = withRows('kandidater', 'K1,Åse,Testesen,85,D7,,,', 'K2,Yusuf,Testesen,1990,,,,');
  const id = await sendFiles(lead, files);
  const { version, findings } = await settled(lead, id);
  expect(faultPlaces(findings)).toEqual(['kandidater.csv D2 not_a_year', 'kandidater.csv E2 not_a_choice']);
  const untouched = { c_candidates_2_3: '85', c_candidates_2_4: 'D7', c_candidates_3_1: 'Ikke en feil' };
  expect(await correctUpload(lead, id, { version, values: untouched }, randomUUID())).toMatchObject({ refusal: { code: 'nothing_corrected' } });
  await correctUpload(lead, id, { version, values: { c_candidates_2_3: '1985', c_candidates_2_4: '' } }, randomUUID());
  const right = await settled(lead, id);
  expect(right).toMatchObject({ corrected: 2, findings: { kind: 'ready' } });
  await runUpload(lead, id, { version: right.version, work: 'import' }, randomUUID());
  expect(await one(`select first_name, birth_year, norwegian_level from candidates join candidate_details using (id) where reference = 'K1'`))
    .toEqual({ first_name: 'Åse', birth_year: 1985, norwegian_level: null });
});

test('the field of a faulty cell holds what stands in the file, where the fault is about several cells', async () => {
  const id = await sendFiles(lead, withRows('oppfolging', 'K1,10.01.2025,09.01.2025,praksis,,'));
  const { findings } = await settled(lead, id);
  expect(findings).toMatchObject({ faults: [{ address: 'C2', value: '2025-01-09', written: '09.01.2025' }] });
});

test('a national identity number is a fault with its digits masked, and is stored nowhere', async () => {
  const files = withRows('kandidater', 'K1,Åse,15038899063,1985,,,,', 'K2,Yusuf,Testesen,1990,,,,');
  const id = await sendFiles(lead, files);
  const { findings, version } = await settled(lead, id);
  expect(faultPlaces(findings)).toEqual(['kandidater.csv C2 identity_number']);
  expect(findings).toMatchObject({ faults: [{ value: '***********' }] });
  const { content } = await one('select content from import_uploads');
  const { gunzipSync } = await import('node:zlib');
  expect(gunzipSync(content as Buffer).toString()).not.toContain('15038899063');
  await correctUpload(lead, id, { version, values: { c_candidates_2_2: 'Testesen' } }, randomUUID());
  expect((await settled(lead, id)).findings.kind).toBe('ready');
});

test('a reference of another unit is a fault at its cell that tells nothing of what it is', async () => {
  await importFiles(await makeViewer('unit_lead'), soundFiles());
  const id = await sendFiles(lead, {
    kandidater: 'kandidat,fornavn,etternavn\nK1,Min,Egen\nK7,Min,Egen\n',
    praksis: 'praksis,kandidat,kontrakt,leverandor_orgnr,fra\nP1,K7,TK-1,900000103,2025-01-15\nP9,K2,TK-1,900000103,2025-01-15\n',
    arbeid: 'arbeid,kandidat,arbeidsgiver_orgnr,ansettelsesform,stillingsprosent,fra\nJ1,K7,900000103,fast,80,2025-06-01\n',
    lonnstilskudd: 'arbeid,fra,til\nJ1,2025-07-01,2025-08-01\n',
    oppfolging: 'kandidat,statusdato,registrert,status\nK1,2025-09-30,2025-10-02,ordinaer\n',
    kompetansebevis: 'praksis,utstedt,tittel\nP1,2025-04-01,Bevis\n',
  });
  const { findings } = await settled(lead, id);
  expect(faultPlaces(findings)).toEqual([
    'kandidater.csv A2 reference_taken',
    'praksis.csv A2 reference_taken',
    'praksis.csv B3 reference_taken',
    'arbeid.csv A2 reference_taken',
    'lonnstilskudd.csv A2 reference_taken',
    'oppfolging.csv A2 reference_taken',
    'kompetansebevis.csv A2 reference_taken',
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/Åse|Yusuf|2025-03-31/);
});

test('organisations that are there stay as they are, and the lead is told; new ones are made', async () => {
  await importFiles(lead, soundFiles());
  const stored = await importFiles(lead, {
    leverandorer: 'orgnr,navn,epost\n900000103,Et annet navn AS,ny@example.no\n900000383,Renhold Tre AS,\n',
    kontrakter: 'kontrakt,navn,oppdragsgiver_orgnr,oppdragsgiver_navn,hovedleverandor_orgnr,fra,kapasitet\n' +
      'TK-1,Renhold i byen,900000014,Et annet navn,900000103,2024-01-01,12\n',
  });
  expect(stored.counts.suppliers).toEqual({ new: 1, changed: 0, unchanged: 1 });
  expect(stored.counts.contracts).toEqual({ new: 0, changed: 1, unchanged: 0 });
  expect(stored.notices.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
    'organisations_left_alone leverandorer.csv',
    'organisations_left_alone kontrakter.csv',
  ]);
  const { rows } = await asOwner((client) => client.query(`select name, email from organisations where org_number in ('900000103', '900000014') order by org_number`));
  expect(rows).toEqual([{ name: 'Testby kommune', email: null }, { name: 'Renhold Én AS', email: 'post@example.no' }]);
});

test('the own unit’s lead imports of somebody with a protected address, and the protection stands', async () => {
  await importFiles(lead, soundFiles());
  await asOwner((client) => client.query(`select set_config('app.user_id', $1, false)`, [lead.userId]).then(() => client.query(`update candidates set protected_address = true where reference = 'K1'`)));
  const stored = await importFiles(lead, { kandidater: 'kandidat,fornavn,etternavn\nK1,Åse Marie,Testesen\n' });
  expect(stored.counts.candidates).toMatchObject({ changed: 1 });
  expect(await one(`select first_name, protected_address from candidates where reference = 'K1'`)).toEqual({ first_name: 'Åse Marie', protected_address: true });
});

test('everybody sees that an upload is worked on, and a crash in the middle leaves it to be checked again', async () => {
  const id = await sendFiles(lead, soundFiles());
  await settled(lead, id);
  await withWorkerConnection(async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [uploadLock(id)]);
    expect(await readUpload(lead, id)).toMatchObject({ working: true });
  });
  // As a server leaves it that dies before it has found anything.
  await asOwner(async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('update import_uploads set findings = null');
  });
  const { working, findings, version } = await readUpload(lead, id);
  expect([working, findings]).toEqual([false, null]);
  await runUpload(lead, id, { version, work: 'check' }, randomUUID());
  expect((await settled(lead, id)).findings.kind).toBe('ready');
});

test('an upload that is given up leaves nothing of what was sent, and cannot be imported', async () => {
  const id = await sendFiles(lead, soundFiles());
  const { version } = await settled(lead, id);
  await abortUpload(lead, id, randomUUID());
  expect(await one('select state, content, findings from import_uploads')).toEqual({ state: 'aborted', content: null, findings: null });
  await expect(readUpload(lead, id)).rejects.toMatchObject({ status: 404 });
  expect(await runUpload(lead, id, { version, work: 'import' }, randomUUID())).toMatchObject({ ok: false });
  expect(await people()).toBe(0);
});

test('a new file takes the place of the one before', async () => {
  const first = await sendFiles(lead, soundFiles());
  const second = await sendFiles(lead, withRows('kandidater', 'K1,Åse,Testesen,1985,,,,', 'K2,Yusuf,Testesen,1990,,,,'));
  expect(await findOpenUpload(lead)).toMatchObject({ id: second });
  await expect(readUpload(lead, first)).rejects.toMatchObject({ status: 404 });
});

test('after 24 hours an upload is gone, whether or not it has been taken away', async () => {
  const id = await sendFiles(lead, soundFiles());
  const { version } = await settled(lead, id);
  await asOwner(async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`update import_uploads set created_at = now() - interval '24 hours 1 minute'`);
  });
  await expect(readUpload(lead, id)).rejects.toMatchObject({ status: 404 });
  await expect(runUpload(lead, id, { version, work: 'import' }, randomUUID())).rejects.toMatchObject({ status: 404 });
  expect(await findOpenUpload(lead)).toBeNull();
  expect(await people()).toBe(0);
  const young = await sendFiles(lead, soundFiles());
  // PostgreSQL itself holds the day: a job that deletes all takes no more.
  await asWorker((tx) => tx.$executeRaw`delete from import_uploads`);
  expect(await one('select array_agg(id) as left from import_uploads')).toEqual({ left: [young] });
});

test('only leads of the own unit see an upload', async () => {
  const id = await sendFiles(lead, soundFiles());
  expect(await readUpload(await makeViewer('unit_lead', lead.organisationId), id)).toMatchObject({ id });
  for (const other of [await makeViewer('unit_lead'), await makeViewer('caseworker', lead.organisationId)]) {
    await expect(readUpload(other, id)).rejects.toMatchObject({ status: 404 });
    await expect(abortUpload(other, id, randomUUID())).rejects.toMatchObject({ status: 404 });
  }
});

test('an import that meets somebody else’s write stores nothing, says so and keeps the file', async () => {
  const id = await sendFiles(lead, soundFiles());
  const { version } = await settled(lead, id);
  // A rule that the check does not know stands for the write that came in between.
  await asOwner((client) => client.query(`alter table candidates add constraint met_somebody check (reference <> 'K2')`));
  try {
    await runUpload(lead, id, { version, work: 'import' }, randomUUID());
    expect((await settled(lead, id)).findings).toEqual({ kind: 'failed', why: 'collision' });
    expect(await people()).toBe(0);
  } finally {
    await asOwner((client) => client.query('alter table candidates drop constraint met_somebody'));
  }
  const failed = await settled(lead, id);
  await runUpload(lead, id, { version: failed.version, work: 'check' }, randomUUID());
  const again = await settled(lead, id);
  expect(again.findings.kind).toBe('ready');
  await runUpload(lead, id, { version: again.version, work: 'import' }, randomUUID());
  expect(await people()).toBe(2);
});
