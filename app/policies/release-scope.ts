import type { Viewer } from '~/domain/viewer';
import { candidateScope } from './candidate-scope';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The releases that the viewer may see, as a `where`: all for those who follow results, else those of the own organisation. */
export function releaseScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return {};
    case 'coordinator':
      return { figures: { some: { supplierId: viewer.organisationId } } };
    case 'buyer':
      return { buyerId: viewer.organisationId };
    case 'mentor':
    case 'admin':
      return NO_ROWS;
  }
}

/**
 * The releases whose own page the viewer may open, as a `where`: a supplier sees what was published of itself elsewhere,
 * not what the buyer was told of others.
 */
export function openReleases(viewer: Viewer) {
  if (may(viewer, 'releases.read')) return {};
  return may(viewer, 'releases.readOwn') ? { buyerId: viewer.organisationId } : NO_ROWS;
}

/** The published figures in a release in scope that the viewer may see: a supplier those of itself. */
export function releaseFiguresScope(viewer: Viewer) {
  return viewer.role === 'coordinator' ? { supplierId: viewer.organisationId } : {};
}

/** The buyers whose releases the viewer may look through, as a `where`: all that there are for those who follow results. */
export function buyersWithReleases(viewer: Viewer) {
  return may(viewer, 'releases.read') ? { kind: 'buyer' as const } : NO_ROWS;
}

/**
 * The buyers to whom the viewer may publish, as a `where`: those to whom no other unit has, because each release is held
 * against all that the buyer was told before.
 */
export function publishableBuyers(viewer: Viewer) {
  if (!may(viewer, 'releases.publish')) return NO_ROWS;
  return { kind: 'buyer' as const, releasesBuyer: { none: { unitId: { not: viewer.organisationId } } } };
}

/** Whether the viewer sees what was not in order when a release was published: the unit that published it. */
export function seesGapsOf(viewer: Viewer, unitId: string): boolean {
  return may(viewer, 'candidates.write') && unitId === viewer.organisationId;
}

/** Of those, the buyers on whose contracts somebody whom the viewer's unit follows had started by a day: their quarters wait for it. */
export function buyersWaitingForRelease(viewer: Viewer, day: Date) {
  const started = { voidedAt: null, startedOn: { lte: day }, candidate: candidateScope(viewer) };
  return { AND: [publishableBuyers(viewer), { boughtContracts: { some: { suppliers: { some: { placements: { some: started } } } } } }] };
}
