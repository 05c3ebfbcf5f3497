import { addDays, dateInOslo, toDateColumn } from '~/domain/calendar-date';
import { whereStatus } from '~/domain/placement-status-where';
import { DAYS_TO_ANSWER } from '~/domain/supplier-access';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Requests that a supplier has let wait longer than it has to answer: time to call, or to ask another. */
export const unansweredTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [
      placementsInMyCare(viewer, on),
      whereStatus('requested', on),
      { requestedAt: { lt: toDateColumn(addDays(on, -DAYS_TO_ANSWER)) } },
    ],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: { id: true, requestedAt: true, ...parties },
    orderBy: { requestedAt: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'request_unanswered',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: otherParty(viewer, row),
    dueOn: addDays(dateInOslo(row.requestedAt), DAYS_TO_ANSWER),
    path: `/praksis/${row.id}`,
  }));
};
