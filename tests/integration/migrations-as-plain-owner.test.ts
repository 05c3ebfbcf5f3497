// An operator's database often belongs to somebody who is no superuser.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { assertMigrated } from '~/platform/database/migrated.server.ts';
import { connectionAs } from '~/platform/database/target.server.ts';
import { migrate } from '~/platform/migrations.server.ts';
import { asOwner, ownerConnection, target } from '../support/database.ts';

test('an owner without superuser rights migrates, the job queue included, twice; and the jobs\' role makes no table', async () => {
  const name = `${target.connection.database}_plain`;
  const password = randomBytes(8).toString('hex');
  await asOwner(async (client) => {
    await client.query(`create role ${name} login createrole password '${password}'`);
    // The cluster's roles are there already; where this owner makes them, it may grant them.
    await client.query(`grant portal_definer to ${name} with admin option`);
    await client.query(`create database ${name} owner ${name}`);
  }, 'postgres');
  const owner = { ...ownerConnection(name), user: name, password };
  const fresh = { ...target, connection: { ...target.connection, database: name } };
  try {
    expect((await migrate(owner, fresh)).length).toBeGreaterThan(0);
    expect(await migrate(owner, fresh)).toEqual([]);
    await assertMigrated(fresh);
    const worker = new pg.Client(connectionAs('portal_worker', fresh));
    await worker.connect();
    expect((await worker.query('select name from pgboss.queue')).rows.length).toBeGreaterThan(1);
    await expect(worker.query('create table pgboss.loot (id int)')).rejects.toThrow(/permission denied/);
    await worker.end();
  } finally {
    await asOwner(async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop owned by ${name}`);
      await client.query(`drop role ${name}`);
    }, 'postgres');
  }
}, 60_000);
