import type PgBoss from 'pg-boss';
import type { Pool } from '../database/pools.server.ts';
import { log } from '../log.server.ts';

export interface QueueConnection extends PgBoss.Db {
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

/**
 * Lets the queue speak to the database over the connections that the jobs themselves use. A statement that fails is
 * logged and answered with nothing, which the queue takes as «no job» and asks again later: it does not wait for its own
 * last word on a job, so an error there would end the whole process.
 */
export function queueConnection(pool: Pool): QueueConnection {
  const underWay = new Set<Promise<unknown>>();
  let reachable = true;
  const ask = async (text: string, values?: unknown[]) => {
    try {
      const answer = await pool.query(text, values);
      reachable = true;
      return answer;
    } catch (error) {
      if (reachable) log.error({ error }, 'the job queue could not reach the database');
      reachable = false;
      return undefined as never;
    }
  };
  return {
    async executeSql(text, values) {
      // Queues are made where the database is migrated; the jobs' role may not.
      if (text.includes('.create_queue(')) return { rows: [] };
      const answer = ask(text, values);
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
