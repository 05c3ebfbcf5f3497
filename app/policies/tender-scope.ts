import { tenderLifecycle, type TenderAction, type TenderState } from '~/domain/tender/tender-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The tenders that the viewer may see, as a `where`: a buyer the own ones, everybody else none. */
export function tenderScope(viewer: Viewer) {
  return may(viewer, 'tenders.keep') ? { buyerId: viewer.organisationId } : NO_ROWS;
}

/** What the viewer may do with a tender in scope, in its state. */
export function allowedTenderActions(viewer: Viewer, state: TenderState): readonly TenderAction[] {
  return may(viewer, 'tenders.keep') ? tenderLifecycle[state] : [];
}
