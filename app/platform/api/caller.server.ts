import type { ApiCaller } from '~/domain/api/api-caller';
import { asActor, type Transaction } from '../database.server';

/** One transaction for a program's organisation, on the connection of its scope. Everything in it is seen as one moment. */
export function asCaller<T>(caller: ApiCaller, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { organisationId, role, connection } = caller;
  return asActor({ userId: '', membershipId: null, organisationId, role }, connection, work, { isolationLevel: 'RepeatableRead' });
}
