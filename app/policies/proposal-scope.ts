import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS, NOWHERE } from './no-rows';
import { placementsInMyCare, placementsWithPerson } from './placement-scope';
import { may } from './permissions';

/** The placements whose proposals the viewer may see, as a `where`: those whose person it may know. */
export function placementsWithProposals(viewer: Viewer, on: CalendarDate) {
  return may(viewer, 'proposals.read') ? placementsWithPerson(viewer, on) : NO_ROWS;
}

/** The proposals that the viewer may see, as a `where`. */
export function proposalScope(viewer: Viewer, on: CalendarDate) {
  return { placement: placementsWithProposals(viewer, on) };
}

/** Of those, the ones that the viewer is the one to answer. */
export function proposalsInMyCare(viewer: Viewer, on: CalendarDate) {
  return { placement: placementsInMyCare(viewer, on) };
}

/**
 * The memberships that can be proposed as mentor of a supplier's placement, as a `where`: its mentors who work there. Who
 * may neither propose nor answer finds nobody.
 */
export function proposableMentors(viewer: Viewer, supplierId: string) {
  const asks = may(viewer, 'proposals.make') || may(viewer, 'proposals.decide');
  return { role: 'mentor' as const, organisationId: asks ? supplierId : NOWHERE, endedAt: null, user: { deactivatedAt: null } };
}
