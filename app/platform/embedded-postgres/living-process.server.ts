import { readFileSync } from 'node:fs';

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Text that names a living process, or null where there is none. Where the system tells it, the moment the process
 * started is part of it, so that a later process with the same number is not taken for the first. A zombie is dead.
 */
export function markOfProcess(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return null;
  if (process.platform !== 'linux') return String(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? null : `${pid} ${rest[18]}`;
  } catch {
    return null;
  }
}

/** Whether the process that `mark` was made for still lives. */
export function isAlive(mark: string): boolean {
  return mark !== '' && markOfProcess(Number.parseInt(mark, 10)) === mark;
}

export function ownMark(): string {
  return markOfProcess(process.pid) ?? String(process.pid);
}
