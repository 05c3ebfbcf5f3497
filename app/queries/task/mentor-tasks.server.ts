import { whereStatus } from '~/domain/placement-status-where';
import { placementsInMyCare } from '~/policies/placement-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import type { TaskSource } from './list-tasks.server';
import { MOST, otherParty, parties, personOf } from './parties.server';

/** Placements that run, or wait to start, without a mentor who still works there. */
export const mentorTasks: TaskSource = async (tx, viewer, on) => {
  const rows = await tx.placement.findMany({
    where: {
      AND: [
        placementsInMyCare(viewer, on),
        { OR: [whereStatus('accepted', on), whereStatus('active', on)] },
        { OR: [{ mentorId: null }, { mentor: { endedAt: { not: null } } }] },
      ],
    },
    select: { id: true, plannedFrom: true, startedOn: true, ...parties },
    orderBy: { plannedFrom: 'asc' },
    take: MOST,
  });
  return rows.map((row) => ({
    kind: 'name_mentor',
    subject: personOf(row),
    detail: otherParty(viewer, row),
    dueOn: dateOrNull(row.startedOn ?? row.plannedFrom),
    path: `/praksis/${row.id}/mentor`,
  }));
};
