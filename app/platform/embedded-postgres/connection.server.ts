import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isAlive, ownMark } from './living-process.server.ts';

const schema = z.object({ port: z.number(), keeper: z.string() });

/** Announces a server that takes connections on `port` and is kept by this process. */
export function announce(file: string, port: number): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ port, keeper: ownMark() }), { mode: 0o600 });
  renameSync(draft, file);
}

export function withdrawAnnouncement(file: string): void {
  rmSync(file, { force: true });
}

/** The port of the running server, or null where no living keeper announces one. */
export function announcedPort(file: string): number | null {
  try {
    const { port, keeper } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(keeper) ? port : null;
  } catch {
    return null;
  }
}
