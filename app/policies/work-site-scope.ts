import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The sites that the viewer keeps, as a `where`: a coordinator the own organisation's. */
export function workSitesToKeep(viewer: Viewer) {
  return may(viewer, 'sites.keep') ? { supplierId: viewer.organisationId } : NO_ROWS;
}
