// The command as people run it: what it prints, and with which status it ends.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, ownerConnection, target } from '../support/database.ts';
import { FAULTY_FILES, FAULTY_PLACES } from '../support/faulty-import';
import { soundFiles } from '../support/import-source';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fill(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(folder, 'set-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(path, `${name}.csv`), text)));
  return path;
}

function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { host, port, user, password, database } = ownerConnection();
  const DATABASE_URL = `postgresql://${user}:${password}@${host}:${port}/${database}`;
  const env = { ...process.env, DATABASE_URL, PORTAL_ROLE_SECRET: target.roleSecret };
  const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, ...args], { env }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
}

const stored = () => asOwner(async (client) => (await client.query('select count(*)::int as people from candidates')).rows[0]);

test('forty faults of all kinds are told at once with their places, the identity number masked, and nothing is stored', async () => {
  const path = await fill({ ...FAULTY_FILES, nabolag: 'a,b\n', lønnstilskudd: 'arbeid\n' });
  const { status, out, err } = await run(path);
  const lines = err.trim().split('\n');
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(lines.pop()).toBe('40 feil. Ingenting er lagret.');
  expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([...FAULTY_PLACES].sort());
  expect(err).toContain('leverandorer.csv, rad 6, navn: «Renhold ****** ***** AS» er et fødselsnummer eller D-nummer.');
  expect(err).toContain('praksis.csv, rad 3, fra: «2025-03-31–» overlapper rad 2: samme kandidat er hos samme leverandør.');
  expect(err).not.toContain('99063');
  expect(await stored()).toEqual({ people: 0 });
});

test('what went in is counted file by file, and a supplier that was added is named', async () => {
  const path = await fill(soundFiles());
  const tried = await run(path, '--dry-run');
  expect(tried).toMatchObject({ status: 0 });
  expect(tried.out).toContain('Dette var en prøve. Ingenting er lagret.');
  expect(await stored()).toEqual({ people: 0 });
  const { status, out } = await run(path);
  expect(status).toBe(0);
  expect(out).toContain('praksis: 2 nye, 0 endret, 0 uendret');
  expect(out).toContain('La til Renhold To AS som underleverandør på kontrakt TK-1');
  expect((await run(path)).out).toContain('praksis: 0 nye, 0 endret, 2 uendret');
});

test('wrong arguments and a path that is not there end with one line and status 2', async () => {
  for (const args of [[], ['a', 'b'], ['--dryrun', 'a'], ['a', '--unit']]) {
    const { status, err } = await run(...args);
    expect([status, err.trim().split('\n').length], args.join(' ')).toEqual([2, 1]);
  }
  const { status, err } = await run(join(folder, 'nowhere'));
  expect(status).toBe(2);
  expect(err).toContain('finnes ikke');
});
