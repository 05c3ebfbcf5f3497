import PgBoss from 'pg-boss';
import { poolOf } from '../database/doors.server.ts';
import type { Pool } from '../database/pools.server.ts';
import { log } from '../log.server.ts';
import { OperatorError } from '../operator-error.ts';
import { DUE_QUEUE, JOB_SCHEMA, jobNames, type JobName } from './job-table.ts';
import { queueConnection } from './queue-connection.server.ts';
import { listenTo } from './wake-up.server.ts';

/** What a job does. It may be done twice, or broken off anywhere: when `signal` says so it stops between two effects. */
export type JobHandler = (asked: { signal: AbortSignal }) => Promise<void>;

export interface RunningJobs {
  /** Resolves when nothing runs any more: what is under way is finished, or after 30 seconds given back. */
  stop(): Promise<void>;
}

const LOOK_EVERY_SECONDS = 5;
const STOP_WITHIN_MS = 30_000;

/** Called by the database when a mail is queued. */
const MAILS_WAIT = 'mails_waiting';

const notInstalled = (cause?: unknown) =>
  new OperatorError('Databasen mangler jobbkøen til denne versjonen: kjør «npm run migrate» mot den.', 1, { cause });

async function requireQueues(pool: Pool): Promise<void> {
  const { rows } = await pool.query(`select name from ${JOB_SCHEMA}.queue`).catch((error: unknown) => {
    throw notInstalled(error);
  });
  const there = new Set(rows.map(({ name }: { name: string }) => name));
  if ([...jobNames, DUE_QUEUE].some((name) => !there.has(name))) throw notInstalled();
}

/**
 * Runs the jobs of the table when they are due, until `stop`. However many processes do so, each job is run by one of
 * them. Throws an `OperatorError` where the database lacks this version's queues.
 */
export async function startJobs(handlers: Readonly<Record<JobName, JobHandler>>): Promise<RunningJobs> {
  const pool = await poolOf('portal_worker');
  await requireQueues(pool);
  const stopping = new AbortController();
  const db = queueConnection(pool);
  const boss = new PgBoss({ db, schema: JOB_SCHEMA, migrate: false, maintenanceIntervalSeconds: 60 });
  boss.on('error', (error) => log.error({ error }, 'the job queue failed'));
  await boss.start().catch((error: unknown) => {
    throw notInstalled(error);
  });

  const run = async (name: JobName) => {
    try {
      stopping.signal.throwIfAborted();
      await handlers[name]({ signal: stopping.signal });
    } catch (error) {
      if (stopping.signal.aborted) log.info({ job: name }, 'a job was given back');
      else log.error({ error, job: name }, 'a job failed');
      // The queue keeps the words of an error, which may quote what was written.
      throw new Error(`${name} failed`);
    }
  };
  const workers = new Map<JobName, string>();
  for (const name of jobNames) {
    workers.set(name, await boss.work(name, { pollingIntervalSeconds: LOOK_EVERY_SECONDS }, () => run(name)));
  }
  const sendNow = () => {
    boss
      .send('send_mails', {})
      .then(() => boss.notifyWorker(workers.get('send_mails') ?? ''))
      .catch((error: unknown) => log.warn({ error }, 'waiting mails are sent when their time comes'));
  };
  const stopListening = await listenTo(MAILS_WAIT, sendNow);

  return {
    async stop() {
      stopping.abort();
      await stopListening();
      await boss.stop({ graceful: true, wait: true, timeout: STOP_WITHIN_MS });
      await db.settled();
    },
  };
}
