import { addDays, mondayOf, toDateColumn } from '~/domain/calendar-date';
import { WEEKS_BACK } from '~/domain/weekly-report';
import { weekNumber } from '~/domain/week-number';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { may } from '~/policies/permissions';
import { placementsToReportOn } from '~/policies/report-scope';
import type { FoundTask } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { unreportedTasks } from './unreported-tasks.server';

/**
 * Weeks in which somebody whom the viewer follows has no report yet, this one and a few before; due on the Friday. For
 * whoever waits for the reports of others, the placements that lack one.
 */
export const reportTasks: TaskSource = async (tx, viewer, on) => {
  if (!may(viewer, 'reports.write')) return unreportedTasks(tx, viewer, on);
  const tasks: FoundTask[] = [];
  for (let back = 0; back <= WEEKS_BACK; back += 1) {
    const week = addDays(mondayOf(on), -7 * back);
    const rows = await tx.placement.findMany({
      where: { AND: [placementsToReportOn(viewer, week, on), { weeklyReports: { none: { weekStartsOn: toDateColumn(week) } } }] },
      select: { candidate: { select: { firstName: true } } },
      orderBy: { candidate: { firstName: 'asc' } },
    });
    if (rows.length === 0) continue;
    tasks.push({
      kind: 'report_week',
      candidateId: null,
      subject: weeklyReportTexts.nb.weekNumber(weekNumber(week)),
      detail: rows.map(({ candidate }) => candidate.firstName).join(', '),
      dueOn: addDays(week, 4),
      path: back === 0 ? '/uke' : `/uke?uke=${week}`,
    });
  }
  return { tasks, total: tasks.length };
};
