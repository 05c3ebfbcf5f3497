import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { SUPPLIER_ACCESS_DAYS } from '~/domain/supplier-access';
import type { Viewer } from '~/domain/viewer';
import { candidateScope } from './candidate-scope';
import { NO_ROWS } from './no-rows';

/**
 * The rows of placements that the viewer may see, as a `where` (the access table of the design): the unit and NAV those
 * of the candidates that they see; a coordinator the own organisation's; a mentor the own, as long as the person is
 * shared.
 */
export function placementScope(viewer: Viewer, on: CalendarDate) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return { candidate: candidateScope(viewer) };
    case 'coordinator':
      return { supplierId: viewer.organisationId, voidedAt: null };
    case 'mentor':
      return { supplierId: viewer.organisationId, mentorId: viewer.membershipId, ...placementsShownToSuppliers(on) };
    case 'buyer':
    case 'admin':
      return NO_ROWS;
  }
}

/** Of the placements in scope, those whose person the viewer may also know. */
export function placementsWithPerson(viewer: Viewer, on: CalendarDate) {
  switch (viewer.role) {
    case 'coordinator':
    case 'mentor':
      return { AND: [placementScope(viewer, on), placementsShownToSuppliers(on)] };
    default:
      return placementScope(viewer, on);
  }
}

/**
 * Of the placements in scope, those that the viewer is the one to look after: a caseworker's own candidates, and nobody's;
 * a supplier's, as long as the person is shared.
 */
export function placementsInMyCare(viewer: Viewer, on: CalendarDate) {
  const scope = placementsWithPerson(viewer, on);
  if (viewer.role !== 'caseworker') return scope;
  return { AND: [scope, { candidate: { OR: [{ caseworkerId: viewer.membershipId }, { caseworkerId: null }] } }] };
}

/**
 * The placements whose person the supplier may know, as a `where`: until 40 days after the end, and not after a refusal, a
 * withdrawal or a mistake; one with a protected address only when the unit has said how.
 */
export function placementsShownToSuppliers(on: CalendarDate) {
  const last = toDateColumn(addDays(on, -SUPPLIER_ACCESS_DAYS));
  return {
    voidedAt: null,
    declinedAt: null,
    withdrawnAt: null,
    AND: [
      { OR: [{ endedOn: null }, { endedOn: { gte: last } }] },
      { OR: [{ candidate: { protectedAddress: false } }, { protectionProcedure: { not: null } }] },
    ],
  };
}
