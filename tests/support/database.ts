// Gives each test file a database of its own, which the code under test reaches as the restricted roles only.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase, type DatabaseTarget, useDatabase } from '~/platform/database.server.ts';

const cluster = inject('cluster');
const name = `test_${randomBytes(6).toString('hex')}`;
const address = { host: '127.0.0.1', port: cluster.port };

/** This file's database, for code that opens connections itself. */
export const target: DatabaseTarget = { connection: { ...address, database: name }, roleSecret: cluster.roleSecret };

/** What `pg` needs to connect to `database` as the owner, whom no policy holds back. */
export function ownerConnection(database = name): pg.ClientConfig {
  return { ...address, user: 'postgres', password: cluster.ownerPassword, database };
}

/** Runs `work` as the owner: for what a test has to arrange or look at behind the roles' backs. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>, database = name): Promise<T> {
  const client = new pg.Client(ownerConnection(database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await asOwner((client) => client.query(`create database ${name} template ${cluster.template}`), 'postgres');
  useDatabase(target);
});

afterAll(async () => {
  await closeDatabase();
  await asOwner((client) => client.query(`drop database if exists ${name} with (force)`), 'postgres');
});
