import { randomUUID } from 'node:crypto';
import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { weekDays } from '~/domain/weekly-report';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { placementsToReportOn } from '~/policies/report-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { personDetails, personDetailsColumns } from './person-details.server';

/** The people whom the viewer reports on in a week, by name, with what was said of it and what the report before said. */
export async function listWeek(viewer: Viewer, week: CalendarDate, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const rows = await tx.placement.findMany({
      where: placementsToReportOn(viewer, week, on),
      select: weekColumns(week),
      orderBy: [{ candidate: { firstName: 'asc' } }, { id: 'asc' }],
    });
    return rows.map((row) => personsWeek(row, week, on));
  });
}

function weekColumns(week: CalendarDate) {
  return {
    ...personDetailsColumns,
    startedOn: true,
    endedOn: true,
    // This week's, if there is one, and the one before it.
    weeklyReports: {
      where: { weekStartsOn: { lte: toDateColumn(week) } },
      orderBy: { weekStartsOn: 'desc' },
      take: 2,
      select: {
        weekStartsOn: true,
        howItGoes: true,
        note: true,
        savedAt: true,
        version: true,
        attendanceDays: { select: { day: true, attendance: true } },
      },
    },
    trainingPlan: {
      select: {
        trainingModules: {
          where: { removedAt: null },
          orderBy: { position: 'asc' },
          select: {
            title: true,
            trainingAims: { where: { removedAt: null }, orderBy: { position: 'asc' }, select: { id: true, text: true, level: true } },
          },
        },
      },
    },
  } satisfies Prisma.PlacementSelect;
}

type Row = Prisma.PlacementGetPayload<{ select: ReturnType<typeof weekColumns> }>;

function personsWeek(row: Row, week: CalendarDate, on: CalendarDate) {
  const reports = row.weeklyReports.map(({ weekStartsOn, attendanceDays, savedAt, ...report }) => ({
    ...report,
    week: fromDateColumn(weekStartsOn),
    savedAt: savedAt.toISOString(),
    days: attendanceDays.map(({ day, attendance }) => ({ day: fromDateColumn(day), attendance })),
  }));
  const said = reports.find((report) => report.week === week) ?? null;
  const before = reports.find((report) => report.week !== week);
  const details = personDetails(row);
  const course = { startedOn: fromDateColumn(row.startedOn ?? toDateColumn(on)), endedOn: dateOrNull(row.endedOn) };
  const days = weekDays(week, { ...course, daysPerWeek: details.daysPerWeek }, before?.days.map(({ day }) => day) ?? [], on);
  const attendanceOn = new Map(said?.days.map(({ day, attendance }) => [day, attendance]));
  return {
    ...details,
    requestId: randomUUID(),
    version: said?.version ?? 0,
    sentAt: said?.savedAt ?? null,
    howItGoes: said?.howItGoes ?? null,
    note: said?.note ?? null,
    days: days.map(({ day, planned }) => ({
      day,
      // A day that was reported stands among those of the plan.
      planned: planned || attendanceOn.has(day),
      attendance: said ? (attendanceOn.get(day) ?? null) : planned ? ('present' as const) : null,
    })),
    modules: (row.trainingPlan?.trainingModules ?? []).map(({ title, trainingAims }) => ({ title, aims: trainingAims })),
  };
}
