import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';

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

/** The published figures in a release in scope that the viewer may see: a supplier those of itself. */
export function releaseFiguresScope(viewer: Viewer) {
  return viewer.role === 'coordinator' ? { supplierId: viewer.organisationId } : {};
}
