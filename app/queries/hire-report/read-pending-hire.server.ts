import type { CalendarDate } from '~/domain/calendar-date';
import type { HireReportAction } from '~/domain/hire-report';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementChanged } from '../placement/placement-changed.server';
import { readForAction } from '../placement/read-for-action.server';
import { placementHireReports } from './placement-hire-reports.server';

/** The hire report that waits on a placement, for a form that answers it; where none does, the placement's page says so. */
export async function readPendingHire(viewer: Viewer, placementId: string, action: HireReportAction, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const placement = await readForAction(tx, viewer, placementId, on);
    const reports = await placementHireReports(tx, viewer, placementId);
    const report = reports.find(({ allowedActions }) => allowedActions.includes(action));
    if (!report) throw placementChanged(placementId);
    const { id, form, percent, startedOn, reportedAt, version } = report;
    return { placement, report: { id, form, percent, startedOn, reportedAt, version } };
  });
}
