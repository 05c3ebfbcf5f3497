import { addDays, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { canReport, isReportable } from '~/domain/weekly-report';
import type { WeeklyReportValues } from '~/domain/weekly-report-values';
import type { Transaction } from '~/platform/database.server';
import { placementsToReportOn } from '~/policies/report-scope';
import { dateOrNull } from '~/queries/placement/placement-facts.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { moveAims } from '../training/move-aims.server';
import { performOnce } from '../perform-once.server';
import { saveDays } from './save-days.server';

/** The version that a report has now, and when it was saved (ISO moment). */
export type SavedReport = { version: number; savedAt: string };

/** What a refusal of a stale report tells: the version that stands. */
export interface NewerReport {
  version: number;
}

/**
 * Saves a mentor's report of one person's week, or corrects it; what says the same as before changes nothing. Refuses
 * weeks and days that have not come (`in_the_future`), weeks too long ago (`week_over`), days outside the placement
 * (`day_outside_placement`), and with `stale` where it was saved elsewhere since `version`; 0 is a week without a report.
 */
export function reportWeek(
  viewer: Viewer,
  input: WeeklyReportValues & { placementId: string },
  requestId: string,
): Promise<Result<SavedReport, RefusalCode, NewerReport>> {
  const on = today();
  const { placementId, week } = input;
  return performOnce<SavedReport, RefusalCode, NewerReport>(
    viewer,
    requestId,
    async (tx) => {
      const where = { AND: [{ id: placementId }, placementsToReportOn(viewer, week < on ? week : on, on)] };
      const row = await tx.placement.findFirst({ where, select: { startedOn: true, endedOn: true } });
      const startedOn = dateOrNull(row?.startedOn ?? null);
      if (!row || !startedOn) throw notFound();
      if (week > on) return refused('in_the_future');
      if (!canReport(week, on)) return refused('week_over');
      const outside = daysOutside(input, { startedOn, endedOn: dateOrNull(row.endedOn) }, on);
      if (outside) return refused(outside);
      return save(tx, viewer, input);
    },
    { weekly_reports_placement_id_week_starts_on_key: { code: 'stale' } },
  );
}

function daysOutside(
  { week, days }: WeeklyReportValues,
  course: { startedOn: CalendarDate; endedOn: CalendarDate | null },
  on: CalendarDate,
): RefusalCode | null {
  if (new Set(days.map(({ day }) => day)).size < days.length) return 'form_incomplete';
  if (days.some(({ day }) => day > on)) return 'in_the_future';
  const sunday = addDays(week, 6);
  return days.every(({ day }) => week <= day && day <= sunday && isReportable(day, course, on)) ? null : 'day_outside_placement';
}

async function save(
  tx: Transaction,
  viewer: Viewer,
  { placementId, week, version, howItGoes, days, moves, ...words }: WeeklyReportValues & { placementId: string },
): Promise<Result<SavedReport, RefusalCode, NewerReport>> {
  const weekStartsOn = toDateColumn(week);
  const before = await tx.weeklyReport.findUnique({
    where: { placementId_weekStartsOn: { placementId, weekStartsOn } },
    select: { id: true, version: true, howItGoes: true, note: true, savedAt: true },
  });
  const now = new Date();
  const note = words.note ?? null;
  if ((before?.version ?? 0) !== version) return refused('stale', undefined, { version: before?.version ?? 0 });
  const said = { howItGoes, note, reportedById: viewer.membershipId, savedAt: now };
  const report =
    before ?? (await tx.weeklyReport.create({ data: { placementId, weekStartsOn, ...said }, select: { id: true, version: true } }));
  const changed = [
    await saveDays(tx, report.id, days),
    (await moveAims(tx, viewer, { placementId, moves, reportId: report.id })) > 0,
    before !== null && (before.howItGoes !== howItGoes || before.note !== note),
  ];
  if (!before) return done({ version: report.version, savedAt: now.toISOString() });
  if (!changed.includes(true)) return done({ version, savedAt: before.savedAt.toISOString() });
  const { count } = await tx.weeklyReport.updateMany({
    where: { id: report.id, version },
    data: { ...said, version: { increment: 1 } },
  });
  return count === 1 ? done({ version: version + 1, savedAt: now.toISOString() }) : refused('stale');
}
