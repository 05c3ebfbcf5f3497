import type { TenderAction } from '~/domain/tender/tender-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { loadTender, type LoadedTender } from '~/queries/tender/load-tender.server';

/**
 * A tender of the viewer's as it stands now, held until the transaction ends, so that what is written, approved and
 * awarded comes after one another; null where `action` cannot be done in its state. 404 out of scope.
 */
export async function tenderToChange(tx: Transaction, viewer: Viewer, id: string, action: TenderAction): Promise<LoadedTender | null> {
  await tx.$queryRaw`select id from tenders where id = ${id}::uuid for update`;
  const tender = await loadTender(tx, viewer, id);
  return tender.allowedActions.includes(action) ? tender : null;
}
