import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownMark } from './living-process.server.ts';

/** Says that this process uses the database, until it gives the lease back or dies. */
export function takeLease(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${process.pid}`);
  writeFileSync(draft, ownMark(), { mode: 0o600 });
  // A half-written lease would look like one of a dead process.
  renameSync(draft, join(folder, String(process.pid)));
}

export function giveBackLease(folder: string): void {
  rmSync(join(folder, String(process.pid)), { force: true });
}

function holds(file: string): boolean {
  try {
    return isAlive(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether a living process uses the database. Leases of dead ones are swept away. */
export function anyLease(folder: string): boolean {
  let found = false;
  for (const name of readdirSync(folder).filter((entry) => !entry.startsWith('.'))) {
    const file = join(folder, name);
    if (holds(file)) found = true;
    else rmSync(file, { force: true });
  }
  return found;
}
