import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openEmployment, visibleEmployment } from '../employment/visible-employment.server';
import { notFound } from '../session/require-viewer.server';

/** A wage subsidy that a command is about, of a job in the viewer's scope; 404 where there is none. */
export async function visibleSubsidy(tx: Transaction, viewer: Viewer, id: string, employmentOf = visibleEmployment) {
  const row = await tx.wageSubsidy.findFirst({
    where: { id, voidedAt: null },
    select: {
      id: true,
      employmentId: true,
      startsOn: true,
      endsOn: true,
      percent: true,
      kind: true,
      reducedWorkCapacity: true,
      version: true,
    },
  });
  if (!row) throw notFound();
  const { candidateId, candidateName, employer, startedOn, endedOn } = await employmentOf(tx, viewer, row.employmentId);
  return {
    id: row.id,
    version: row.version,
    employmentId: row.employmentId,
    from: fromDateColumn(row.startsOn),
    to: fromDateColumn(row.endsOn),
    percent: row.percent?.toNumber() ?? null,
    kind: row.kind,
    reducedWorkCapacity: row.reducedWorkCapacity,
    job: { candidateId, candidateName, employer, startedOn, endedOn },
  };
}

/** One wage subsidy for the forms that change it or take it back. */
export function readSubsidy(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => visibleSubsidy(tx, viewer, id, openEmployment));
}
