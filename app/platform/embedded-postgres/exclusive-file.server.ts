import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAlive, ownMark } from './living-process.server.ts';

const HALF_WRITTEN_MS = 5_000;

function create(file: string): boolean {
  try {
    writeFileSync(file, ownMark(), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const mark = readFileSync(file, 'utf8');
    return mark === '' ? Date.now() - statSync(file).mtimeMs > HALF_WRITTEN_MS : !isAlive(mark);
  } catch {
    return false;
  }
}

/**
 * Makes `file` with the mark of this process, or returns false where another living process holds it.
 * A dead holder's file is replaced; a second file guards the replacing, so that two never replace each other's.
 */
export function holdFile(file: string): boolean {
  if (create(file)) return true;
  if (!isStale(file)) return false;
  const guard = `${file}.replacing`;
  if (!create(guard)) {
    if (isStale(guard)) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
    return create(file);
  } finally {
    rmSync(guard, { force: true });
  }
}
