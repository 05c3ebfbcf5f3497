import { toDateColumn } from '~/domain/calendar-date';
import { whereStatus } from '~/domain/placement-status-where';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Accepted placements whose planned start has come, for whoever then says that it happened. */
export function startTasks(kind: 'confirm_start' | 'register_start'): TaskSource {
  return async (tx, viewer, on) => {
    const where = {
      AND: [placementsInMyCare(viewer, on), whereStatus('accepted', on), { plannedFrom: { lte: toDateColumn(on) } }],
    } satisfies Prisma.PlacementWhereInput;
    const rows = await tx.placement.findMany({
      where,
      select: { id: true, plannedFrom: true, ...parties },
      orderBy: { plannedFrom: 'asc' },
      take: MOST,
    });
    return found(rows, () => tx.placement.count({ where }), (row) => ({
      kind,
      candidateId: row.candidateId,
      subject: personOf(row),
      detail: otherParty(viewer, row),
      dueOn: dateOrNull(row.plannedFrom),
      path: `/praksis/${row.id}/start`,
    }));
  };
}
