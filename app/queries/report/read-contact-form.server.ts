import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementsToContact } from '~/policies/report-scope';
import { notFound } from '../session/require-viewer.server';
import { listReports } from './list-reports.server';

/** What a contact is registered about: the reports that wait for one, or the newest where none does. */
export async function readContactForm(viewer: Viewer, id: string, on: CalendarDate) {
  const found = await asViewer(viewer, (tx) =>
    tx.placement.findFirst({ where: { AND: [{ id }, placementsToContact(viewer)] }, select: { id: true } }),
  );
  if (!found) throw notFound();
  const { name, reports, signals } = await listReports(viewer, id, on);
  const weeks = new Set(signals.map(({ week }) => week));
  const shown = reports.filter(({ week }, index) => (weeks.size > 0 ? weeks.has(week) : index === 0));
  return { id, name, on, signals, reports: shown, requestId: randomUUID() };
}
