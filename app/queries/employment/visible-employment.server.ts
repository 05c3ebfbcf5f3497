import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { openCandidate, visibleCandidate } from '../candidate/visible-candidate.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { notFound } from '../session/require-viewer.server';

/**
 * A job that a command is about, of a candidate in the viewer's scope; 404 where there is none, and for one that was
 * registered by mistake.
 */
export async function visibleEmployment(tx: Transaction, viewer: Viewer, id: string, candidateOf = visibleCandidate) {
  const row = await tx.employment.findFirst({
    where: { id, voidedAt: null },
    select: {
      id: true,
      candidateId: true,
      employerOrgNumber: true,
      employerName: true,
      form: true,
      percent: true,
      startedOn: true,
      endedOn: true,
      version: true,
    },
  });
  if (!row) throw notFound();
  const { firstName, lastName } = await candidateOf(tx, viewer, row.candidateId);
  return {
    ...row,
    candidateName: `${firstName} ${lastName}`,
    employer: row.employerName ?? row.employerOrgNumber,
    percent: row.percent.toNumber(),
    startedOn: fromDateColumn(row.startedOn),
    endedOn: dateOrNull(row.endedOn),
  };
}

/** Like `visibleEmployment`, for a screen: passes the notice before a protected address first. */
export function openEmployment(tx: Transaction, viewer: Viewer, id: string) {
  return visibleEmployment(tx, viewer, id, openCandidate);
}
