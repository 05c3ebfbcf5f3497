import { addDays, dateInOslo } from '~/domain/calendar-date';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Days that the unit has to answer a report of a hire. */
const DAYS_TO_DECIDE = 7;

/** Reports of a hire that wait for the unit. */
export const hireReportTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    status: 'pending',
    placement: { AND: [placementsInMyCare(viewer, on), { voidedAt: null }] },
  } satisfies Prisma.HireReportWhereInput;
  const rows = await tx.hireReport.findMany({
    where,
    select: { reportedAt: true, placement: { select: { id: true, ...parties } } },
    orderBy: { reportedAt: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.hireReport.count({ where }), ({ reportedAt, placement }) => ({
    kind: 'decide_hire_report',
    candidateId: placement.candidateId,
    subject: personOf(placement),
    detail: otherParty(viewer, placement),
    dueOn: addDays(dateInOslo(reportedAt), DAYS_TO_DECIDE),
    path: `/praksis/${placement.id}/bekreft-ansettelse`,
  }));
};
