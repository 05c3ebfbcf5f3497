import pg from 'pg';
import { doors } from '../database/doors.server.ts';
import { connectionAs } from '../database/target.server.ts';
import { log } from '../log.server.ts';

const AGAIN_AFTER_MS = 5_000;

/**
 * Calls `onCall` whenever a committed transaction has called `channel` (`pg_notify`), until the answer is called, and once
 * at the beginning. Where the connection breaks it is made again, and `onCall` is called for what was missed meanwhile.
 */
export async function listenTo(channel: string, onCall: () => void): Promise<() => Promise<void>> {
  const { target } = await doors();
  let stopped = false;
  let again: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;

  const listen = async () => {
    const next = new pg.Client(connectionAs('portal_worker', target));
    client = next;
    next.on('error', () => {});
    next.on('notification', onCall);
    next.on('end', () => {
      if (!stopped) again = setTimeout(() => void listen(), AGAIN_AFTER_MS);
    });
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      onCall();
    } catch (error) {
      if (!stopped) log.warn({ error }, 'the jobs are not woken, and look by themselves meanwhile');
      await next.end().catch(() => {});
    }
  };

  await listen();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end().catch(() => {});
  };
}
