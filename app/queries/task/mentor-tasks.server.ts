import { whereStatus } from '~/domain/placement-status-where';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Placements that run, or wait to start, without a mentor who still works there. */
export const mentorTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [
      placementsInMyCare(viewer, on),
      { OR: [whereStatus('accepted', on), whereStatus('active', on)] },
      { OR: [{ mentorId: null }, { mentor: { endedAt: { not: null } } }] },
    ],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: { id: true, plannedFrom: true, startedOn: true, ...parties },
    orderBy: { plannedFrom: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'name_mentor',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: otherParty(viewer, row),
    dueOn: dateOrNull(row.startedOn ?? row.plannedFrom),
    path: `/praksis/${row.id}/mentor`,
  }));
};
