import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { refuseForeignSite } from '../work-site/refuse-foreign-site.server';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface ChosenSite extends PlacementVersion {
  /** One of the supplier's sites on the placement's contract; none where it is not known. */
  workSiteId?: string | undefined;
}

/** Says at which of the supplier's sites a placement is. Refuses a site that is not in use there. */
export function chooseSite(viewer: Viewer, input: ChosenSite, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(viewer, input, 'choose_site', requestId, async (tx, { id }) => {
    const foreign = input.workSiteId ? await refuseForeignSite(tx, viewer, id, input.workSiteId) : null;
    return foreign ?? done({ workSiteId: input.workSiteId ?? null });
  });
}
