import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The organisations that the viewer may open and change, as a `where`. */
export function organisationScope(viewer: Viewer) {
  return may(viewer, 'organisations.manage') ? {} : NO_ROWS;
}

/** The organisations that the viewer may put on a contract: buyers and suppliers, by name. */
export function contractPartyScope(viewer: Viewer) {
  return may(viewer, 'contracts.write') ? { kind: { in: ['buyer' as const, 'supplier' as const] } } : NO_ROWS;
}

/** The organisations that the viewer may give somebody a role in: every one, or the own unit. */
export function staffedScope(viewer: Viewer) {
  if (may(viewer, 'users.manageAll')) return {};
  return may(viewer, 'users.manageUnit') ? { id: viewer.organisationId } : NO_ROWS;
}
