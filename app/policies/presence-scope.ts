import { mondayOf, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { placementScope } from './placement-scope';

/** The placements that the viewer is mentor for and that ran on some day of this week, as a `where`. */
export function placementsToReportOn(viewer: Viewer, on: CalendarDate) {
  return {
    AND: [
      placementScope(viewer, on),
      { mentorId: viewer.membershipId, startedOn: { lte: toDateColumn(on) } },
      { OR: [{ endedOn: null }, { endedOn: { gte: toDateColumn(mondayOf(on)) } }] },
    ],
  };
}
