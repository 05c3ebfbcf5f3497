import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { contractPartyScope } from '~/policies/organisation-scope';

/** Whether an organisation is of the kind that a place on a contract asks for, and the viewer may put it there. */
export async function isParty(tx: Transaction, viewer: Viewer, id: string, kind: 'buyer' | 'supplier'): Promise<boolean> {
  return (await tx.organisation.count({ where: { AND: [contractPartyScope(viewer), { id, kind }] } })) === 1;
}
