/**
 * Remembers answers for as long as they are certainly the same. PostgreSQL names what a transaction can see by its
 * snapshot; two transactions with the same snapshot of the same database see exactly the same committed rows. So an
 * answer is used again only under the snapshot it was worked out under: any commit in between, by anybody, makes it anew.
 */
import type { Transaction } from './database.server';

export interface SnapshotCache<Answer> {
  /**
   * The answer for `key`, worked out by `compute` unless it is known. `tx` must be REPEATABLE READ, must not have written
   * anything, and must be what `compute` reads with. `key` must hold all else that the answer depends on: arguments,
   * and the reader's rights.
   */
  read(tx: Transaction, key: string, compute: () => Promise<Answer>): Promise<Answer>;
}

/** A cache of at most `size` answers in this process; the least recently used goes first. */
export function createSnapshotCache<Answer>(size: number): SnapshotCache<Answer> {
  const known = new Map<string, { snapshot: string; answer: Answer }>();
  return {
    async read(tx, key, compute) {
      // Transaction numbers are a cluster's, so that two databases of one can have equal snapshots.
      const [row] = await tx.$queryRaw<[{ snapshot: string }]>`
        select current_database() || ' ' || pg_current_snapshot()::text as snapshot`;
      const held = known.get(key);
      known.delete(key);
      const answer = held?.snapshot === row.snapshot ? held.answer : await compute();
      known.set(key, { snapshot: row.snapshot, answer });
      const oldest = known.keys().next();
      if (known.size > size && !oldest.done) known.delete(oldest.value);
      return answer;
    },
  };
}
