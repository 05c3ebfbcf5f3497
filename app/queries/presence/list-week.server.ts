import { randomUUID } from 'node:crypto';
import { mondayOf, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { personColumns } from '~/policies/placement-person';
import { placementsToReportOn } from '~/policies/presence-scope';
import { notFound } from '../session/require-viewer.server';
import { dateOrNull } from '../placement/placement-facts.server';

/** The candidates that the viewer reports on this week, by name, with what was said; null for who reports on nobody. */
export async function listWeek(viewer: Viewer, on: CalendarDate) {
  if (!may(viewer, 'presence.write')) return null;
  return asViewer(viewer, async (tx) => {
    const rows = await tx.placement.findMany({
      where: placementsToReportOn(viewer, on),
      select: weekColumns(on),
      orderBy: [{ candidate: { firstName: 'asc' } }, { id: 'asc' }],
    });
    return rows.map((row) => weekOf(row, on));
  });
}

/** The same of one candidate; 404 where the viewer does not report on it this week. */
export async function readWeek(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const row = await tx.placement.findFirst({
      where: { AND: [{ id }, placementsToReportOn(viewer, on)] },
      select: weekColumns(on),
    });
    if (!row) throw notFound();
    return weekOf(row, on);
  });
}

function weekColumns(on: CalendarDate) {
  return {
    id: true,
    plannedTo: true,
    daysPerWeek: true,
    hoursPerWeek: true,
    sharedNeeds: true,
    protectionProcedure: true,
    candidate: { select: { ...personColumns, protectedAddress: true } },
    weeklyPresences: {
      where: { weekStartsOn: toDateColumn(mondayOf(on)) },
      select: { present: true, note: true, savedAt: true, version: true },
    },
  } satisfies Prisma.PlacementSelect;
}

type Row = Prisma.PlacementGetPayload<{ select: ReturnType<typeof weekColumns> }>;

function weekOf(row: Row, on: CalendarDate) {
  const [said] = row.weeklyPresences;
  const { protectedAddress, ...person } = row.candidate;
  return {
    id: row.id,
    requestId: randomUUID(),
    person,
    plannedTo: dateOrNull(row.plannedTo),
    daysPerWeek: row.daysPerWeek && Number(row.daysPerWeek),
    hoursPerWeek: row.hoursPerWeek && Number(row.hoursPerWeek),
    sharedNeeds: row.sharedNeeds,
    procedure: protectedAddress ? row.protectionProcedure : null,
    week: mondayOf(on),
    said: said ? { present: said.present, note: said.note, savedAt: said.savedAt.toISOString() } : null,
    version: said?.version ?? 0,
  };
}

/** One candidate of the mentor's week. */
export type Week = ReturnType<typeof weekOf>;
