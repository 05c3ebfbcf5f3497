import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { presentOf } from '~/domain/weekly-report';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { wayBack } from '~/policies/placement-parts';
import { placementsWithReports } from '~/policies/report-scope';
import { notFound } from '../session/require-viewer.server';
import { signalColumns, signalsOf } from './placement-signals.server';

/** More weeks than a practice can have. */
const WEEKS = 120;

const reportColumns = {
  id: true,
  weekStartsOn: true,
  howItGoes: true,
  note: true,
  savedAt: true,
  reportedBy: { select: { user: { select: { name: true } } } },
  attendanceDays: { orderBy: { day: 'asc' }, select: { day: true, attendance: true } },
  trainingProgress: { select: { toLevel: true, aim: { select: { text: true } } } },
} satisfies Prisma.WeeklyReportSelect;

/** A placement's weekly reports, the newest first, with what they add up to; for the unit also what waits for a contact. */
export async function listReports(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => reportsIn(tx, viewer, id, on));
}

/** The same in a transaction of the viewer's. */
export async function reportsIn(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({
    where: { AND: [{ id }, placementsWithReports(viewer, on)] },
    select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
  });
  if (!row) throw notFound();
  const reports = await tx.weeklyReport.findMany({
    where: { placementId: id },
    select: reportColumns,
    orderBy: { weekStartsOn: 'desc' },
    take: WEEKS,
  });
  const answers = may(viewer, 'contacts.register');
  const signals = answers ? await tx.placement.findFirstOrThrow({ where: { id }, select: signalColumns(on) }) : null;
  return {
    id,
    name: `${row.candidate.firstName} ${row.candidate.lastName}`,
    total: presentOf(reports.flatMap(({ attendanceDays }) => attendanceDays)),
    reports: reports.map(weekOf),
    signals: signals ? signalsOf(signals) : [],
    contacts: answers ? await contactsOf(tx, id) : [],
    backTo: wayBack(viewer, id),
    allowedActions: { registerContact: answers, report: may(viewer, 'reports.write') },
  };
}

function weekOf({ id, weekStartsOn, attendanceDays, trainingProgress, reportedBy, savedAt, howItGoes, note }: Row) {
  return {
    id,
    week: fromDateColumn(weekStartsOn),
    howItGoes,
    note,
    savedAt: savedAt.toISOString(),
    reportedBy: reportedBy?.user.name ?? null,
    days: attendanceDays.map(({ day, attendance }) => ({ day: fromDateColumn(day), attendance })),
    moved: trainingProgress.map(({ toLevel, aim }) => ({ aim: aim.text, level: toLevel })),
  };
}

type Row = Prisma.WeeklyReportGetPayload<{ select: typeof reportColumns }>;

async function contactsOf(tx: Prisma.TransactionClient, placementId: string) {
  const rows = await tx.placementContact.findMany({
    where: { placementId },
    select: { id: true, contactedOn: true, note: true, registeredBy: { select: { user: { select: { name: true } } } } },
    orderBy: [{ contactedOn: 'desc' }, { registeredAt: 'desc' }],
  });
  return rows.map(({ contactedOn, registeredBy, ...row }) => ({
    ...row,
    contactedOn: fromDateColumn(contactedOn),
    registeredBy: registeredBy?.user.name ?? null,
  }));
}
