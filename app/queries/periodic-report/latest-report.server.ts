import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { reportPartyOf } from '~/policies/periodic-report-actions';
import { reportRows } from './report-rows.server';

/** How the latest report of a contract stands for the viewer, and which side the viewer is on; null where the viewer waits for none. */
export async function readLatestReport(viewer: Viewer, contractId: string, on: CalendarDate) {
  const rows = await asViewer(viewer, (tx) => reportRows(tx, viewer, on, contractId));
  const [latest] = rows.toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd));
  if (!latest) return null;
  const { id, periodEnd, state, publishedOn, dueOn } = latest;
  return { id, contractId, periodEnd, state, publishedOn, dueOn, party: reportPartyOf(viewer) ?? ('reader' as const) };
}
