// The background jobs as they run in production: real processes, several at once, ended in the middle.
import pg from 'pg';
import PgBoss from 'pg-boss';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queueMail } from '~/commands/mail/queue-mail.server.ts';
import { asWorker } from '~/platform/database.server.ts';
import { asOwner, ownerConnection, target } from '../support/database.ts';
import { environmentFor, runScript } from '../support/command-process.ts';
import { makeMember } from '../support/facts.ts';
import { openSmtpReceiver, type SmtpReceiver } from '../support/smtp-receiver.ts';
import { startWorker, type WorkerProcess } from '../support/worker-process.ts';

const WAIT = { timeout: 90_000, interval: 50 };
let server: SmtpReceiver;
let workers: WorkerProcess[];

beforeEach(async () => {
  server = await openSmtpReceiver();
  workers = [];
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  await server.close();
});

async function start(): Promise<WorkerProcess> {
  const variables = { SMTP_URL: server.url, MAIL_FROM: 'portal@example.no', PORTAL_ORIGIN: 'https://portal.example.no' };
  const worker = await startWorker(target, variables);
  workers.push(worker);
  return worker;
}

async function queue(number: number): Promise<string[]> {
  const { user } = await makeMember('caseworker');
  const subjects = Array.from({ length: number }, (_, index) => `${user.email} ${index}`);
  for (const subject of subjects) {
    await asWorker((tx) => queueMail(tx, { userId: user.id, kind: 'digest', subject, body: 'Hei!', dedupeKey: subject }));
  }
  return subjects;
}

const arrived = () => server.received.map(({ mail }) => mail.subject ?? '').toSorted();
const unsent = () => asWorker((tx) => tx.mail.count({ where: { sentAt: null } }));
const owner = (sql: string) => asOwner((client) => client.query(sql));

/** The mail server says nothing to the mail of this subject until the answer is called. */
function holdAnswerTo(subject: string) {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const reached = new Promise<void>((resolve) => {
    server.beforeAccepting = async (mail) => {
      if (mail.subject !== subject) return;
      resolve();
      await held;
    };
  });
  return { reached, release };
}

test('two workers send each mail once, as soon as it is queued', async () => {
  await Promise.all([start(), start()]);
  const subjects = (await Promise.all([queue(8), queue(8), queue(8)])).flat();
  await vi.waitFor(() => expect(arrived()).toEqual(subjects.toSorted()), WAIT);
  await vi.waitFor(async () => expect(await unsent()).toBe(0), WAIT);
}, 240_000);

test('a worker that is killed while the mail server takes its mail loses none and doubles none', async () => {
  const subjects = await queue(5);
  const { reached } = holdAnswerTo(subjects[2] ?? '');
  const killed = await start();
  await reached;
  await start();
  const others = subjects.filter((_, index) => index !== 2);
  await vi.waitFor(() => expect(arrived()).toEqual(others.toSorted()), WAIT);
  await killed.end('SIGKILL');
  server.beforeAccepting = async () => {};
  // Until the killed worker's time with the mail is over, nobody else has it: one that was queued later goes before it.
  const later = await queue(1);
  await vi.waitFor(() => expect(arrived()).toEqual([...others, ...later].toSorted()), WAIT);
  await asWorker((tx) => tx.mail.updateMany({ where: { sentAt: null }, data: { nextAttemptAt: new Date() } }));
  await owner(`select pg_notify('mails_waiting', '')`);
  await vi.waitFor(() => expect(arrived()).toEqual([...subjects, ...later].toSorted()), WAIT);
  await vi.waitFor(async () => expect(await unsent()).toBe(0), WAIT);
}, 240_000);

test('a worker that is asked to stop finishes the mail it has, and leaves the rest for another', async () => {
  const subjects = await queue(3);
  const { reached, release } = holdAnswerTo(subjects[0] ?? '');
  const worker = await start();
  await reached;
  const ended = worker.end('SIGTERM');
  await vi.waitFor(() => expect(worker.said()).toContain('Stopper'), WAIT);
  release();
  expect(await ended).toBe(0);
  expect(arrived()).toEqual(subjects.slice(0, 1));
  expect(await unsent()).toBe(2);
  await start();
  await vi.waitFor(() => expect(arrived()).toEqual(subjects), WAIT);
}, 240_000);

test('a worker whose connections are broken off, as by a database that starts anew, goes on by itself', async () => {
  const worker = await start();
  await owner(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_worker' and datname = current_database()`);
  // This process's own connections were broken off too.
  const subjects = await queue(2).catch(() => queue(2));
  await vi.waitFor(() => expect(arrived()).toEqual(expect.arrayContaining(subjects)), WAIT);
  expect(await worker.end('SIGTERM')).toBe(0);
}, 240_000);

async function addOldForms(): Promise<void> {
  const { user } = await makeMember('caseworker');
  await owner(`insert into form_submissions (user_id, request_id, result, created_at)
    select '${user.id}', uuid_v7(), '1', now() - interval '40 days' from generate_series(1, 3)`);
}

const due = (name: string) => owner(`insert into pgboss.job (name, policy, retry_limit, retry_delay) values ('${name}', 'short', 5, 1)`);
const statesOf = async (name: string) =>
  (await asOwner((client) => client.query<{ state: string }>('select state from pgboss.job where name = $1', [name]))).rows.map(({ state }) => state);
const tidied = () => workers.flatMap((worker) => worker.said().match(/taken away/g) ?? []).length;

const cleanersUnderWay = async () => {
  const { rows } = await asOwner((client) =>
    client.query(`select from pg_stat_activity where datname = current_database() and state = 'active' and query like 'delete from form_%'`),
  );
  return rows.length;
};

test('a worker that is killed while it cleans up leaves nothing half done, and another does it once', async () => {
  await addOldForms();
  const killed = await start();
  const lock = new pg.Client(ownerConnection());
  await lock.connect();
  await lock.query('begin; lock table form_submissions in share mode');
  await due('clean_up');
  await vi.waitFor(async () => expect(await cleanersUnderWay()).toBe(1), WAIT);
  const other = await start();
  await killed.end('SIGKILL');
  await lock.end();
  await vi.waitFor(async () => expect(await cleanersUnderWay()).toBe(0), WAIT);
  expect(await asWorker((tx) => tx.$queryRaw`select from form_submissions where created_at < now() - interval '30 days'`)).toHaveLength(3);
  // What the queue finds out by itself after half an hour: the time that a job may take is over.
  await owner(`update pgboss.job set started_on = now() - interval '1 hour' where name = 'clean_up' and state = 'active'`);
  await asOwner((client) => new PgBoss({ db: { executeSql: (text, values) => client.query(text, values) } }).expire());
  await vi.waitFor(async () => expect(await statesOf('clean_up')).toEqual(['completed']), WAIT);
  expect(other.said()).toContain('"rows":3');
  expect(tidied()).toBe(1);
}, 240_000);

test('a job that is due is done by one of two workers', async () => {
  await addOldForms();
  await owner(`delete from pgboss.job where name = 'clean_up'`);
  await Promise.all([start(), start()]);
  await due('clean_up');
  await vi.waitFor(async () => expect(await statesOf('clean_up')).toEqual(['completed']), WAIT);
  expect(tidied()).toBe(1);
}, 240_000);

test('a worker on a database without this version\'s queue ends with one sentence', async () => {
  await owner('alter table pgboss.queue rename to other_queue');
  const { status, out, err } = await runScript('worker', [], environmentFor(target));
  await owner('alter table pgboss.other_queue rename to queue');
  expect([status, out, err.trim()]).toEqual([1, '', 'Databasen mangler jobbkøen til denne versjonen: kjør «npm run migrate» mot den.']);
}, 30_000);
