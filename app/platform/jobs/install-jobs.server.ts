import type pg from 'pg';
import PgBoss from 'pg-boss';
import { OperatorError } from '../operator-error.ts';
import { DUE_QUEUE, JOB_SCHEMA, JOB_TIME_ZONE, jobNames, jobTable } from './job-table.ts';

/** What whoever runs jobs needs at run time: no right to make, change or drop a table. */
const GRANTS = `
  grant usage on schema ${JOB_SCHEMA} to portal_worker;
  grant select, insert, update, delete on ${JOB_SCHEMA}.job, ${JOB_SCHEMA}.archive to portal_worker;
  grant select on ${JOB_SCHEMA}.queue, ${JOB_SCHEMA}.schedule, ${JOB_SCHEMA}.version to portal_worker;
  grant update (maintained_on, cron_on, monitored_on) on ${JOB_SCHEMA}.version to portal_worker`;

/**
 * Makes or upgrades the job queue's schema, its queues and their times, as the jobs' table has them; done again, it
 * changes nothing. `owner` is a connection that may make a schema, and holds the lock of migrations.
 * Throws an `OperatorError` where the owner may not, or an upgrade fails.
 */
export async function installJobs(owner: pg.Client): Promise<void> {
  try {
    await install(owner);
  } catch (error) {
    const { message } = error as Error;
    throw new OperatorError(`Jobbkøen i skjemaet ${JOB_SCHEMA} kunne ikke lages eller oppdateres: ${message}.`, 1, { cause: error });
  }
}

async function install(owner: pg.Client): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => owner.query(text, values) };
  const boss = new PgBoss({ db, schema: JOB_SCHEMA, migrate: true, supervise: false, schedule: false });
  await boss.start();
  try {
    await boss.createQueue(DUE_QUEUE);
    for (const name of jobNames) {
      const { cron, ...limits } = jobTable[name];
      const queue = { name, policy: 'short' as const, retryBackoff: true, ...limits };
      await boss.createQueue(name, queue);
      await boss.updateQueue(name, queue);
      await boss.schedule(name, cron, {}, { tz: JOB_TIME_ZONE });
    }
    for (const { name } of await boss.getSchedules()) {
      if (!(name in jobTable)) await boss.unschedule(name);
    }
    await owner.query(GRANTS);
  } finally {
    await boss.stop({ graceful: false });
  }
}
