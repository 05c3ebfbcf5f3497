import { buyerFigures, type BuyerFigures } from '~/domain/figures/buyer-figures';
import type { Transaction } from '~/platform/database.server';

/**
 * The protected figures of one contract, over a buyer's connection; null where it is not the actor's own.
 * Rejects with 42501 over any other connection.
 */
export async function readBuyerFigures(tx: Transaction, contractId: string): Promise<BuyerFigures | null> {
  const [row] = await tx.$queryRaw<[{ figures: unknown }]>`select buyer_figures(${contractId}::uuid) as figures`;
  return row.figures === null ? null : buyerFigures.parse(row.figures);
}
