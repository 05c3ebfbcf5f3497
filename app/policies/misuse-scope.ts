import type { Viewer } from '~/domain/viewer';
import { candidateScope, candidatesInMyCare } from './candidate-scope';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** Whether the viewer is told of signals at all. */
export function followsMisuse(viewer: Viewer): boolean {
  return may(viewer, 'misuse.follow');
}

/** The candidates whose signals the viewer may look at, as a `where`: all that the unit shows it. */
export function candidatesWithMisuse(viewer: Viewer) {
  return may(viewer, 'misuse.follow') ? candidateScope(viewer) : NO_ROWS;
}

/** Of those, the ones whose signals wait for the viewer: a caseworker's own candidates, and nobody's; the lead all. */
export function candidatesToWatchForMisuse(viewer: Viewer) {
  return may(viewer, 'misuse.follow') ? candidatesInMyCare(viewer) : NO_ROWS;
}

/**
 * Whether the viewer is told of suppliers and sites: the lead alone, who sees all who were in practice there, and who
 * speaks with the supplier for the unit.
 */
export function watchesSuppliers(viewer: Viewer): boolean {
  return may(viewer, 'misuse.followSuppliers');
}

/** The closures that the viewer may read in the list, as a `where`. */
export function closuresToRead(viewer: Viewer) {
  const ofPeople = { candidate: candidatesToWatchForMisuse(viewer) };
  return { unitId: viewer.organisationId, OR: watchesSuppliers(viewer) ? [ofPeople, { candidateId: null }] : [ofPeople] };
}
