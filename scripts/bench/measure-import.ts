// `npm run import` as people run it: a process of its own, a folder of CSV files, an empty database.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';
import { rounded } from './statistics.ts';
import { writeSpreadsheets } from './spreadsheets.ts';
import type { BenchDatabase } from './temporary-cluster.ts';
import { timed } from './timing.ts';

export type ImportSpeed = { placements: number; rows: number; seconds: number; rowsPerSecond: number };

/** Writes the spreadsheets into a new folder under `folder` and imports them into `database`. */
export async function measureImport(folder: string, { target }: BenchDatabase, placements: number, stop: AbortSignal): Promise<ImportSpeed> {
  const path = join(folder, 'spreadsheets');
  mkdirSync(path);
  const { rows } = await writeSpreadsheets(path, placements);
  const { host, port, database } = target.connection;
  const address = `postgresql://nobody@${host}:${port}/${database}`;
  const seconds = (await timed(() => runImport(path, { DATABASE_URL: address, PORTAL_ROLE_SECRET: target.roleSecret }, stop))) / 1000;
  return { placements, rows, seconds: rounded(seconds), rowsPerSecond: Math.round(rows / seconds) };
}

function runImport(path: string, variables: Record<string, string>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(projectRoot, 'scripts', 'import.ts');
    const command = spawn(process.execPath, ['--import', 'tsx', script, path], {
      cwd: projectRoot,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    });
    let said = '';
    command.stderr.on('data', (chunk) => (said += String(chunk)));
    command.once('error', reject);
    command.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`the import ended with ${status}:\n${said.slice(-2000)}`))));
  });
}
