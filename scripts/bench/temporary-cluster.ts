// A PostgreSQL of the bench's own in a temporary folder, started as the portal's embedded one is.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseTarget } from '~/platform/database.server.ts';
import { openEmbeddedServer } from '~/platform/embedded-postgres/open.server.ts';
import { migrate } from '~/platform/migrations.server.ts';

export type BenchDatabase = { target: DatabaseTarget; owner: pg.ClientConfig };

export type TemporaryCluster = {
  folder: string;
  /** A new, migrated database without data. */
  makeDatabase(name: string): Promise<BenchDatabase>;
  dropDatabase(name: string): Promise<void>;
  /** Stops the server and removes the folder with everything in it. */
  close(): Promise<void>;
};

/** Runs `work` over a connection of its own. */
export async function connected<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  // A server that stops in the middle is told by the query that it answered with an error.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export async function startTemporaryCluster(): Promise<TemporaryCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-bench-'));
  // Where root runs the bench, the server runs as another user.
  chmodSync(folder, 0o711);
  const server = await openEmbeddedServer(folder);
  const address = { host: '127.0.0.1', port: server.port };
  const superuser = { ...address, user: 'postgres', password: server.password };
  const asSuperuser = (sql: string) => connected({ ...superuser, database: 'postgres' }, (client) => client.query(sql));
  return {
    folder,
    makeDatabase: async (name) => {
      await asSuperuser(`create database ${name}`);
      const owner = { ...superuser, database: name };
      const target = { connection: { ...address, database: name }, roleSecret: server.roleSecret };
      await migrate(owner, target);
      return { target, owner };
    },
    dropDatabase: async (name) => {
      await asSuperuser(`drop database ${name} with (force)`);
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
