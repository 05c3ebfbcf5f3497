import { reportLifecycle, type ReportAction, type ReportParty, type ReportState } from '~/domain/periodic-report/report-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** The side of a report that the viewer acts for; null for who only reads. */
export function reportPartyOf(viewer: Pick<Viewer, 'role'>): ReportParty | null {
  if (may(viewer, 'periodicReports.write')) return 'supplier';
  return may(viewer, 'periodicReports.answer') ? 'buyer' : null;
}

/** What this viewer may do with a report that it sees. */
export function allowedReportActions(viewer: Pick<Viewer, 'role'>, state: ReportState): ReportAction[] {
  const party = reportPartyOf(viewer);
  const possible = Object.entries(reportLifecycle[state]) as [ReportAction, ReportParty][];
  return possible.filter(([, who]) => who === party).map(([action]) => action);
}
