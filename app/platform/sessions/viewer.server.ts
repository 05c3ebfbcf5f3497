import type { Viewer } from '~/domain/viewer';
import { asActor, type Transaction, type TransactionOptions } from '../database.server';

/** One transaction in the viewer's name, on the viewer's own connection. Everything in it is seen as one moment. */
export function asViewer<T>(
  viewer: Viewer,
  work: (tx: Transaction) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return asActor(viewer, viewer.connection, work, options);
}
