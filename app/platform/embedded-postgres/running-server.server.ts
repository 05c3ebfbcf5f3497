import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import { markOfProcess } from './living-process.server.ts';

const STOP_MS = 60_000;

export type RunningServer = { pid: number; port: number };

/** What the server's own postmaster.pid says, where that process lives. */
export function runningServer(cluster: string): RunningServer | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return port > 0 && markOfProcess(pid) !== null ? { pid, port } : null;
  } catch {
    return null;
  }
}

export async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Makes the portal's database where it is missing. */
export async function ensureDatabase(port: number, password: string, name: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    throw new OperatorError(`Databasen startet, men svarer ikke: ${(error as Error).message}.`, 1, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends open connections, writes everything to disk and stops the server; resolves when the process is gone. */
export async function stopServer({ pid }: RunningServer): Promise<void> {
  const mark = markOfProcess(pid);
  if (mark === null) return;
  process.kill(pid, 'SIGINT');
  for (const end = Date.now() + STOP_MS; markOfProcess(pid) === mark && Date.now() < end; ) await pause(20);
}
