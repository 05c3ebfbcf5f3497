import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { notFound } from '../session/require-viewer.server';
import { loadTender } from './load-tender.server';

/** A winner whose promises are not on a contract yet, and the own contracts that it is on. 404 where there is none. */
export async function readCarryOver(viewer: Viewer, id: string, tendererId: string) {
  return asViewer(viewer, async (tx) => {
    const tender = await loadTender(tx, viewer, id);
    const winner = tender.tenderers.find((one) => one.id === tendererId && one.won && !one.contract);
    if (!winner || !tender.allowedActions.includes('carry_over')) throw notFound();
    const contracts = await tx.contract.findMany({
      where: { AND: [contractScope(viewer), { suppliers: { some: { supplier: { orgNumber: winner.orgNumber } } } }] },
      select: { id: true, name: true, reference: true },
      orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
    });
    return { tender: { id, name: tender.name }, winner, contracts };
  });
}
