import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementChanged } from '../placement/placement-changed.server';
import { readForAction } from '../placement/read-for-action.server';
import { siteChoices } from './site-choices.server';

/** A placement for the form that says at which site it is, with the sites to choose from. */
export async function readSiteChoice(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const { allowedActions, ...placement } = await readForAction(tx, viewer, id, on);
    if (!allowedActions.includes('choose_site')) throw placementChanged(id);
    const { workSiteId } = await tx.placement.findUniqueOrThrow({ where: { id }, select: { workSiteId: true } });
    return { placement, workSiteId, sites: await siteChoices(tx, viewer, id) };
  });
}
