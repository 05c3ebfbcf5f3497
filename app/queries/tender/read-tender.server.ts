import type { TenderAction } from '~/domain/tender/tender-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { notFound } from '../session/require-viewer.server';
import { loadTender } from './load-tender.server';

/** A tender of the own organisation, with its tenderers. 404 out of scope. */
export function readTender(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => loadTender(tx, viewer, id));
}

/** A tender for a page on which something is done with it; 404 also where that cannot be done now. */
export async function readTenderFor(viewer: Viewer, id: string, action: TenderAction) {
  const tender = await readTender(viewer, id);
  if (!tender.allowedActions.includes(action)) throw notFound();
  return tender;
}

/** One tenderer of a tender for the pages about it; 404 out of scope, and where `action` cannot be done now. */
export async function readTenderer(viewer: Viewer, id: string, tendererId: string, action?: TenderAction) {
  const { tenderers, weights, ...tender } = action ? await readTenderFor(viewer, id, action) : await readTender(viewer, id);
  const tenderer = tenderers.find((one) => one.id === tendererId);
  if (!tenderer) throw notFound();
  const { name, state, allowedActions } = tender;
  return { tender: { id, name, state, allowedActions }, weights, tenderer };
}
