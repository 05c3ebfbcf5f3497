import { dateInOslo, addDays } from '~/domain/calendar-date';
import { whereStatus } from '~/domain/placement-status-where';
import { DAYS_TO_ANSWER } from '~/domain/supplier-access';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsWithPerson } from '~/policies/placement-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Requests that the supplier has not answered. */
export const requestTasks: TaskSource = async (tx, viewer, on) => {
  const where = { AND: [placementsWithPerson(viewer, on), whereStatus('requested', on)] } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: {
      id: true,
      requestedAt: true,
      department: true,
      candidateId: true,
      candidate: { select: { firstName: true, lastName: true } },
    },
    orderBy: { requestedAt: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'answer_request',
    candidateId: row.candidateId,
    subject: `${row.candidate.firstName} ${row.candidate.lastName}`,
    detail: row.department && vocabularyTexts.nb.department[row.department],
    dueOn: addDays(dateInOslo(row.requestedAt), DAYS_TO_ANSWER),
    path: `/praksis/${row.id}`,
  }));
};
