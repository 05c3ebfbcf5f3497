import { refused } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { sitesOfPlacement } from '~/queries/work-site/site-choices.server';

/** Refuses a site that is not one of the placement's own supplier and contract, or not in use any more; else null. */
export async function refuseForeignSite(tx: Transaction, viewer: Viewer, placementId: string, workSiteId: string) {
  const found = await tx.workSite.findFirst({ where: { AND: [{ id: workSiteId }, sitesOfPlacement(viewer, placementId)] }, select: { id: true } });
  return found ? null : refused('site_not_available', 'workSiteId');
}
