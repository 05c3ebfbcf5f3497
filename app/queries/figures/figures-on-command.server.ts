import { DEFAULT_CLOCK, type Clock } from '~/domain/figures/definitions';
import type { AskedFigures } from '~/domain/figures/figure-arguments';
import { toKeyFigures, type KeyFigures } from '~/domain/figures/key-figures';
import { done, refused, type Result } from '~/domain/result';
import { withWorkerConnection } from '~/platform/database.server';

interface Found {
  contractId: string | null;
  clock: Clock | null;
  supplierId: string | null;
}

/**
 * The key figures for the portal's own use (`npm run figures`): every scope, no time limit. The clock is the contract's
 * where one contract is asked for, else the default. Refuses a contract or supplier that does not exist.
 */
export async function figuresOnCommand(
  asked: AskedFigures,
): Promise<Result<KeyFigures, 'unknown_contract' | 'unknown_supplier'>> {
  const { contract, supplier, asOf, from, to } = asked;
  return withWorkerConnection(async (client) => {
    const { rows: scopes } = await client.query<Found>(
      `select (select k.id from contracts k where k.reference = $1) as "contractId",
        (select k.clock from contracts k where k.reference = $1) as clock,
        (select o.id from organisations o where o.kind = 'supplier' and o.org_number = $2) as "supplierId"`,
      [contract, supplier],
    );
    const found = scopes[0];
    if (contract !== null && !found?.contractId) return refused('unknown_contract');
    if (supplier !== null && !found?.supplierId) return refused('unknown_supplier');
    const args = {
      contractId: found?.contractId ?? null,
      supplierId: found?.supplierId ?? null,
      clock: asked.clock ?? found?.clock ?? DEFAULT_CLOCK,
      asOf, from, to,
    };
    const { rows } = await client.query<{ counts: unknown }>(
      'select key_figures($1, $2, $3, $4, $5, $6) as counts',
      [args.contractId, args.supplierId, args.clock, asOf, from, to],
    );
    return done(toKeyFigures(rows[0]?.counts, { contract, supplier }, args));
  });
}
