import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';

/** The reports that the viewer may see, as a `where`: a supplier its own, a buyer what was sent to it, and whoever follows results all that was sent. */
export function periodicReportScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return { versions: { some: {} } };
    case 'coordinator':
      return { supplierId: viewer.organisationId };
    case 'buyer':
      return { contractSupplier: { contract: { buyerId: viewer.organisationId } }, versions: { some: {} } };
    case 'mentor':
    case 'admin':
      return NO_ROWS;
  }
}

/** The main suppliers whose reports the viewer may see on contracts in scope: a coordinator the own organisation's. */
export function reportingSuppliers(viewer: Viewer) {
  return viewer.role === 'coordinator' ? { link: 0, supplierId: viewer.organisationId } : { link: 0 };
}
