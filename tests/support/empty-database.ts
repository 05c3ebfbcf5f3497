// A PostgreSQL of its own with one database in it that holds nothing, as whoever puts the portal into production has it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseTarget } from '~/platform/database.server.ts';
import { openEmbeddedServer } from '~/platform/embedded-postgres/open.server.ts';

export interface EmptyDatabase {
  target: DatabaseTarget;
  /** Its address with the owner's password, which migrations need. */
  ownerUrl: string;
  close(): Promise<void>;
}

export async function openEmptyDatabase(): Promise<EmptyDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-empty-'));
  // Where root runs the tests, the server runs as another user.
  chmodSync(folder, 0o711);
  const { port, password, roleSecret, close } = await openEmbeddedServer(folder);
  const connection = { host: '127.0.0.1', port, database: 'ny_portal' };
  const client = new pg.Client({ ...connection, user: 'postgres', password, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${connection.database}`);
  await client.end();
  return {
    target: { connection, roleSecret },
    ownerUrl: `postgresql://postgres:${password}@127.0.0.1:${port}/${connection.database}`,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
