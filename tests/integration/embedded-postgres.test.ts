import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '~/platform/project-root.server.ts';

const USER = join(projectRoot, 'tests/support/embedded-user.ts');

let folder: string;
let users: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'praksisporten-embedded-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const user of users) user.kill('SIGKILL');
  users = [];
  await untilStopped();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that uses the database of `folder` until it is told to end; resolves with what it says first. */
async function startUser(dataDir = folder): Promise<{ process: ChildProcess; says: string }> {
  const process_ = spawn(process.execPath, ['--import', 'tsx', USER, dataDir], { cwd: projectRoot, stdio: ['pipe', 'pipe', 'pipe'] });
  users.push(process_);
  const says = await new Promise<string>((resolve) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text.trim());
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
  });
  return { process: process_, says };
}

async function end(user: ChildProcess): Promise<void> {
  const gone = once(user, 'exit');
  user.stdin?.end();
  await gone;
}

function kill(pid: number): void {
  process.kill(pid, 'SIGKILL');
}

const isRunning = () => existsSync(join(folder, 'postgres/cluster/postmaster.pid'));

async function untilStopped(): Promise<void> {
  await expect.poll(isRunning, { timeout: 15_000 }).toBe(false);
}

const keeperOf = () => Number.parseInt(readFileSync(join(folder, 'postgres/keeper.lock'), 'utf8'), 10);

test('several processes that start at once share one server, and the last to end stops it', async () => {
  const started = await Promise.all([startUser(), startUser(), startUser()]);
  expect(new Set(started.map((user) => user.says))).toEqual(new Set([expect.stringMatching(/^port \d+$/)]));
  expect(new Set(started.map((user) => user.says)).size).toBe(1);
  await end(started[0]!.process);
  await end(started[1]!.process);
  expect(isRunning()).toBe(true);
  await end(started[2]!.process);
  expect(isRunning()).toBe(false);
});

test('a user that is killed is not waited for', async () => {
  const user = await startUser();
  user.process.kill('SIGKILL');
  await untilStopped();
  expect((await startUser()).says).toMatch(/^port/);
});

test('a server whose keeper was killed is taken over, and the others go on undisturbed', async () => {
  const first = await startUser();
  kill(keeperOf());
  const second = await startUser();
  expect(second.says).toBe(first.says);
  await end(first.process);
  expect(isRunning()).toBe(true);
  await end(second.process);
  expect(isRunning()).toBe(false);
});

test('the last user stops a server whose keeper was killed', async () => {
  const user = await startUser();
  kill(keeperOf());
  await end(user.process);
  expect(isRunning()).toBe(false);
});

test('a server that was killed is started again', async () => {
  const first = await startUser();
  kill(Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]));
  await expect.poll(() => existsSync(join(folder, 'postgres/keeper.lock')), { timeout: 15_000 }).toBe(false);
  const second = await startUser();
  expect(second.says).toMatch(/^port/);
  await end(first.process);
  await end(second.process);
});

test.runIf(process.getuid?.() === 0)('a folder that the server’s user can’t reach is named', async () => {
  chmodSync(folder, 0o700);
  const { says } = await startUser();
  chmodSync(folder, 0o711);
  expect(says).toMatch(/^Databasen kjører som brukeren postgres .* slipper ikke inn i \/.*$/);
});

test('the passwords are readable for their owner only', async () => {
  await startUser();
  expect(statSync(join(folder, 'postgres/secrets.json')).mode & 0o777).toBe(0o600);
});

test('the folder of another major version is refused in one sentence', async () => {
  const version = join(folder, 'postgres/cluster/PG_VERSION');
  const right = readFileSync(version);
  writeFileSync(version, '15\n');
  expect((await startUser()).says).toMatch(/^Databasen i .* er laget av PostgreSQL 15, men dette programmet bruker PostgreSQL 18: .*$/);
  writeFileSync(version, right);
});

test('a folder that can’t be used is refused in one sentence', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const useless of [file, join(file, 'below'), '/proc/x']) {
    expect((await startUser(useless)).says).toMatch(/^Datamappen .* kan ikke leses og skrives \(\w+\); .*$/);
  }
});
