import { addDays, mondayOf, toDateColumn } from '~/domain/calendar-date';
import { WEEKS_BACK } from '~/domain/weekly-report';
import { placementsReportedToMe } from '~/policies/report-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { personOf } from './parties.server';

/** Placements that a mentor has not reported on for some week that can still be reported: each once, with its oldest such week. */
export const unreportedTasks: TaskSource = async (tx, viewer, on) => {
  const tasks = new Map<string, { id: string; candidateId: string; name: string; week: ReturnType<typeof mondayOf> }>();
  for (let back = WEEKS_BACK; back >= 0; back -= 1) {
    const week = addDays(mondayOf(on), -7 * back);
    const rows = await tx.placement.findMany({
      where: { AND: [placementsReportedToMe(viewer, week, on), { weeklyReports: { none: { weekStartsOn: toDateColumn(week) } } }] },
      select: { id: true, candidateId: true, candidate: { select: { firstName: true, lastName: true } } },
      orderBy: { id: 'asc' },
    });
    for (const row of rows) {
      if (!tasks.has(row.id)) tasks.set(row.id, { id: row.id, candidateId: row.candidateId, name: personOf(row), week });
    }
  }
  const all = [...tasks.values()];
  return found(all.slice(0, MOST), async () => all.length, ({ id, candidateId, name, week }) => ({
    kind: 'report_week',
    candidateId,
    subject: name,
    detail: null,
    dueOn: addDays(week, 4),
    path: `/praksis/${id}/ukerapporter`,
  }));
};
