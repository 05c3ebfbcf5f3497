import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { workSitesToKeep } from '~/policies/work-site-scope';

/** The sites in use that a placement can be at, as a `where`: its own supplier's on its own contract. */
export function sitesOfPlacement(viewer: Viewer, placementId: string) {
  return { AND: [workSitesToKeep(viewer), { closedAt: null, contractSupplier: { placements: { some: { id: placementId } } } }] };
}

/** The same by name, as the choices of a form. */
export async function siteChoices(tx: Transaction, viewer: Viewer, placementId: string): Promise<{ value: string; label: string }[]> {
  const rows = await tx.workSite.findMany({
    where: sitesOfPlacement(viewer, placementId),
    select: { id: true, name: true, address: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, address }) => ({ value: id, label: address ? `${name}, ${address}` : name }));
}
