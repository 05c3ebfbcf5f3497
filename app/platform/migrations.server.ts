import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { connect } from './database/reachable.server.ts';
import { setRolePasswords } from './database/role-passwords.server.ts';
import type { DatabaseTarget } from './database/target.server.ts';
import { installJobs } from './jobs/install-jobs.server.ts';
import { OperatorError } from './operator-error.ts';
import { projectRoot } from './project-root.server.ts';

type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/** The lock that `prisma migrate deploy` takes too. */
const LOCK = 72707369;

/** As Prisma makes it, so that `prisma migrate deploy` finds what was applied here, and the other way round. */
const JOURNAL = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

const FOLDER = join(projectRoot, 'prisma', 'migrations');

/** The names of all migrations of this version, in their order. */
export function migrationNames(): string[] {
  const names = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'migration.sql')));
  return names.sort();
}

function readMigrations(): Migration[] {
  return migrationNames().map((name) => {
    const content = readFileSync(join(FOLDER, name, 'migration.sql'));
    return { name, sql: content.toString('utf8'), checksum: createHash('sha256').update(content).digest('hex') };
  });
}

function assertAgrees(migrations: Migration[], applied: Applied[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = row.migration_name;
    const file = known.get(name);
    if (!file) throw new OperatorError(`Databasen har migreringen ${name}, som dette programmet ikke kjenner: bruk en nyere versjon.`);
    if (!row.finished_at) throw new OperatorError(`Migreringen ${name} ble ikke fullført sist; rett databasen før den kjøres igjen.`);
    if (file.checksum !== row.checksum) {
      throw new OperatorError(`Migreringen ${name} er endret etter at den ble kjørt på denne databasen; legg endringen i en ny migrering.`);
    }
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    const { message, position } = error as pg.DatabaseError;
    const line = position ? ` (linje ${sql.slice(0, Number(position)).split('\n').length})` : '';
    throw new OperatorError(`Migreringen ${name} feilet${line} og er rullet tilbake: ${message}.`, 1, { cause: error });
  }
}

/**
 * Brings the database and its job queue up to date and sets its roles' passwords; `owner` may create roles and tables.
 * Resolves with the names of the migrations that were applied now. Throws an `OperatorError` where one fails or was changed.
 */
export async function migrate(owner: pg.ClientConfig, target: DatabaseTarget): Promise<string[]> {
  const client = await connect(owner);
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(JOURNAL);
    const { rows } = await client.query<Applied>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    );
    const migrations = readMigrations();
    assertAgrees(migrations, rows);
    const done = new Set(rows.map((row) => row.migration_name));
    const pending = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of pending) await apply(client, migration);
    await installJobs(client);
    // Whoever starts the portal as a restricted role can then tell an older database from this version's.
    await client.query('grant select on _prisma_migrations to portal_worker');
    await setRolePasswords(client, target);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
