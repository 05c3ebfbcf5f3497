/** Asks the database for figures of facts that are there only for the length of a question. */
import type pg from 'pg';
import { toKeyFigures, type KeyFigures } from '~/domain/figures/key-figures';
import { withWorkerConnection } from '~/platform/database.server';
import type { FigureFacts } from './figure-facts';
import { loadFacts } from './load-facts';
import type { ReferenceArguments } from './reference-figures';

export interface Asked {
  client: pg.Client;
  /** The ids of a scope, as the SQL functions take them. */
  scope(args: ReferenceArguments): [contract: string | null, supplier: string | null];
  figures(args: ReferenceArguments): Promise<KeyFigures>;
}

/** Loads the facts, lets `ask` ask, and forgets them again. */
export async function withFacts<T>(client: pg.Client, facts: FigureFacts, ask: (asked: Asked) => Promise<T>): Promise<T> {
  await client.query('savepoint facts');
  try {
    const ids = await loadFacts((sql, rows) => client.query(sql, [JSON.stringify(rows)]), facts);
    const scope = ({ contract, supplier }: ReferenceArguments): [string | null, string | null] =>
      [contract && (ids.contracts.get(contract) ?? null), supplier && (ids.suppliers.get(supplier) ?? null)];
    return await ask({
      client,
      scope,
      async figures(args) {
        const [contractId, supplierId] = scope(args);
        const { clock, asOf, from, to } = args;
        const { rows } = await client.query<{ answer: unknown }>('select key_figures($1, $2, $3, $4, $5, $6) as answer',
          [contractId, supplierId, clock, asOf, from, to]);
        return toKeyFigures(rows[0]?.answer, args, { contractId, supplierId, clock, asOf, from, to });
      },
    });
  } finally {
    await client.query('rollback to savepoint facts');
  }
}

/** One connection for many questions; nothing stays. */
export async function askingDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  await withWorkerConnection(work);
}
