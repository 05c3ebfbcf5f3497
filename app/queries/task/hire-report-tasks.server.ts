import { addDays, dateInOslo } from '~/domain/calendar-date';
import { placementsInMyCare } from '~/policies/placement-scope';
import type { TaskSource } from './list-tasks.server';
import { MOST, otherParty, parties, personOf } from './parties.server';

/** Days that the unit has to answer a report of a hire. */
const DAYS_TO_DECIDE = 7;

/** Reports of a hire that wait for the unit. */
export const hireReportTasks: TaskSource = async (tx, viewer, on) => {
  const rows = await tx.hireReport.findMany({
    where: { status: 'pending', placement: { AND: [placementsInMyCare(viewer, on), { voidedAt: null }] } },
    select: { reportedAt: true, placement: { select: { id: true, ...parties } } },
    orderBy: { reportedAt: 'asc' },
    take: MOST,
  });
  return rows.map(({ reportedAt, placement }) => ({
    kind: 'decide_hire_report',
    subject: personOf(placement),
    detail: otherParty(viewer, placement),
    dueOn: addDays(dateInOslo(reportedAt), DAYS_TO_DECIDE),
    path: `/praksis/${placement.id}/bekreft-ansettelse`,
  }));
};
