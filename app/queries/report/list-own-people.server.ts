import { mondayOf, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { partsFor } from '~/policies/placement-parts';
import { placementsToReportOn } from '~/policies/report-scope';
import { personDetails, personDetailsColumns } from './person-details.server';

/** The people whom the viewer is mentor for this week, by name, and what of their practice it may open; null for others. */
export async function listOwnPeople(viewer: Viewer, on: CalendarDate) {
  if (!may(viewer, 'reports.write')) return null;
  return asViewer(viewer, async (tx) => {
    const rows = await tx.placement.findMany({
      where: placementsToReportOn(viewer, mondayOf(on), on),
      select: personDetailsColumns,
      orderBy: [{ candidate: { firstName: 'asc' } }, { id: 'asc' }],
    });
    return rows.map((row) => ({ ...personDetails(row), parts: partsFor(viewer) }));
  });
}
