import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';
import { placementsWithPerson } from './placement-scope';

/** The placements whose training plan the viewer may read, as a `where`: those whose person it may know. */
export function trainingScope(viewer: Viewer, on: CalendarDate) {
  return may(viewer, 'training.read') ? placementsWithPerson(viewer, on) : NO_ROWS;
}

/** The templates that the viewer may see, as a `where`: a supplier its own, the unit and NAV all. */
export function templateScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return {};
    case 'coordinator':
    case 'mentor':
      return { supplierId: viewer.organisationId };
    case 'buyer':
    case 'admin':
      return NO_ROWS;
  }
}
