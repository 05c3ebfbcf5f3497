import { addDays, mondayOf, toDateColumn } from '~/domain/calendar-date';
import { placementsToReportOn } from '~/policies/presence-scope';
import type { TaskSource } from './list-tasks.server';
import { MOST } from './parties.server';

/** Own candidates whose week nobody has said anything about; due when the week ends. */
export const presenceTasks: TaskSource = async (tx, viewer, on) => {
  const monday = mondayOf(on);
  const rows = await tx.placement.findMany({
    where: {
      AND: [placementsToReportOn(viewer, on), { weeklyPresences: { none: { weekStartsOn: toDateColumn(monday) } } }],
    },
    select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
    take: MOST,
  });
  return rows.map(({ id, candidate }) => ({
    kind: 'confirm_presence',
    subject: `${candidate.firstName} ${candidate.lastName}`,
    detail: null,
    dueOn: addDays(monday, 6),
    path: `/oppmote/${id}`,
  }));
};
