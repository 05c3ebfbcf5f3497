import { addDays, mondayOf, toDateColumn } from '~/domain/calendar-date';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsToReportOn } from '~/policies/presence-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Own candidates whose week nobody has said anything about; due when the week ends. */
export const presenceTasks: TaskSource = async (tx, viewer, on) => {
  const monday = mondayOf(on);
  const where = {
    AND: [placementsToReportOn(viewer, on), { weeklyPresences: { none: { weekStartsOn: toDateColumn(monday) } } }],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), ({ id, candidate }) => ({
    kind: 'confirm_presence',
    subject: `${candidate.firstName} ${candidate.lastName}`,
    detail: null,
    dueOn: addDays(monday, 6),
    path: `/oppmote/${id}`,
  }));
};
