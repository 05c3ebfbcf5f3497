import { toDateColumn } from '~/domain/calendar-date';
import { whereStatus } from '~/domain/placement-status-where';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Placements that still run although their planned end has passed. */
export function endTasks(kind: 'report_end' | 'register_end'): TaskSource {
  return async (tx, viewer, on) => {
    const where = {
      AND: [placementsInMyCare(viewer, on), whereStatus('active', on), { plannedTo: { lt: toDateColumn(on) } }],
    } satisfies Prisma.PlacementWhereInput;
    const rows = await tx.placement.findMany({
      where,
      select: { id: true, plannedTo: true, ...parties },
      orderBy: { plannedTo: 'asc' },
      take: MOST,
    });
    return found(rows, () => tx.placement.count({ where }), (row) => ({
      kind,
      candidateId: row.candidateId,
      subject: personOf(row),
      detail: otherParty(viewer, row),
      dueOn: dateOrNull(row.plannedTo),
      path: `/praksis/${row.id}/slutt`,
    }));
  };
}
