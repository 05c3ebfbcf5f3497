// One PostgreSQL for a whole run of the tests, and a migrated database in it that each test file copies.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { DatabaseTarget } from '~/platform/database/target.server.ts';
import { openEmbeddedServer } from '~/platform/embedded-postgres/open.server.ts';
import { migrate } from '~/platform/migrations.server.ts';

export type TestCluster = { port: number; ownerPassword: string; roleSecret: string; template: string };

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

const TEMPLATE = 'template_portal';
/** The data is gone after the run, so nothing needs to survive a power cut. */
const FAST = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-test-'));
  // Where root runs the tests, the server runs as another user.
  chmodSync(folder, 0o711);
  const server = await openEmbeddedServer(folder, FAST);
  const address = { host: '127.0.0.1', port: server.port };
  const superuser = { ...address, user: 'postgres', password: server.password };

  const client = new pg.Client({ ...superuser, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const target: DatabaseTarget = { connection: { ...address, database: TEMPLATE }, roleSecret: server.roleSecret };
  await migrate({ ...superuser, database: TEMPLATE }, target);

  const { port, password: ownerPassword, roleSecret } = server;
  project.provide('cluster', { port, ownerPassword, roleSecret, template: TEMPLATE });
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
