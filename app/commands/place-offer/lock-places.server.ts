import type { Transaction } from '~/platform/database.server';

/** Until the transaction is over, nobody else accepts, offers or takes back places of this supplier on this contract. */
export async function lockPlaces(tx: Transaction, { contractId, supplierId }: { contractId: string; supplierId: string }): Promise<void> {
  await tx.$queryRaw`select lock_places(${contractId}::uuid, ${supplierId}::uuid)::text`;
}
