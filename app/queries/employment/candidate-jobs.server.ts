import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';

/** A candidate's jobs with their wage subsidies, newest first; not what was registered by mistake. */
export async function candidateJobs(tx: Transaction, viewer: Viewer, candidateId: string) {
  const rows = await tx.employment.findMany({
    where: { candidateId, candidate: candidateScope(viewer), voidedAt: null },
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      employerOrgNumber: true,
      employerName: true,
      form: true,
      percent: true,
      startedOn: true,
      endedOn: true,
      wageSubsidies: {
        where: { voidedAt: null },
        orderBy: { startsOn: 'asc' },
        select: { id: true, startsOn: true, endsOn: true, percent: true },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    employer: row.employerName ?? row.employerOrgNumber,
    form: row.form,
    percent: row.percent.toNumber(),
    from: fromDateColumn(row.startedOn),
    to: dateOrNull(row.endedOn),
    subsidies: row.wageSubsidies.map(({ id, startsOn, endsOn, percent }) => ({
      id,
      from: fromDateColumn(startsOn),
      to: fromDateColumn(endsOn),
      percent: percent?.toNumber() ?? null,
    })),
  }));
}
