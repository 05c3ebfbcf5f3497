import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { candidateScope } from './candidate-scope';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';
import { placementScope, placementsInMyCare, placementsShownToSuppliers, placementsWithPerson } from './placement-scope';

/** The placements that the viewer is mentor for and that ran on some day of a week, given by its Monday, as a `where`. */
export function placementsToReportOn(viewer: Viewer, week: CalendarDate, on: CalendarDate) {
  if (!may(viewer, 'reports.write')) return NO_ROWS;
  return { AND: [placementScope(viewer, on), ...ranInWeek(week, on)] };
}

/** Of the placements whose reports wait for the viewer, those that a mentor has had to report on for a week, as a `where`. */
export function placementsReportedToMe(viewer: Viewer, week: CalendarDate, on: CalendarDate) {
  return { AND: [placementsToWatch(viewer, on), placementsShownToSuppliers(on), { mentorId: { not: null } }, ...ranInWeek(week, on)] };
}

function ranInWeek(week: CalendarDate, on: CalendarDate) {
  const sunday = addDays(week, 6);
  return [
    { startedOn: { lte: toDateColumn(sunday < on ? sunday : on) } },
    { OR: [{ endedOn: null }, { endedOn: { gte: toDateColumn(week) } }] },
  ];
}

/** The placements whose weekly reports the viewer may read, as a `where`: those that began and whose person it may know. */
export function placementsWithReports(viewer: Viewer, on: CalendarDate) {
  if (!may(viewer, 'reports.read')) return NO_ROWS;
  return { AND: [placementsWithPerson(viewer, on), { startedOn: { not: null }, voidedAt: null }] };
}

/** The placements on which the viewer may register a contact with the person or the supplier, as a `where`. */
export function placementsToContact(viewer: Viewer) {
  if (!may(viewer, 'contacts.register')) return NO_ROWS;
  return { candidate: candidateScope(viewer), startedOn: { not: null }, voidedAt: null };
}

/** Of those, the ones whose reports wait for the viewer: a caseworker's own candidates, and nobody's. */
export function placementsToWatch(viewer: Viewer, on: CalendarDate) {
  return { AND: [placementsToContact(viewer), placementsInMyCare(viewer, on)] };
}
