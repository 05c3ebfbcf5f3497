import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';
import { personColumns } from '~/policies/placement-person';
import { placementsWithPerson } from '~/policies/placement-scope';
import { openCandidate } from '../candidate/visible-candidate.server';

/**
 * Whom a placement is for, with the caseworker to talk to and, for a protected address, how the unit has said that the
 * supplier is told; null where the viewer may not know. Somebody who follows candidates also gets the way to the
 * candidate's page, and passes the notice before a protected address.
 */
export async function placementPerson(
  tx: Transaction,
  viewer: Viewer,
  { id, candidateId }: { id: string; candidateId: string },
  on: CalendarDate,
) {
  const follows = may(viewer, 'candidates.read');
  if (follows) await openCandidate(tx, viewer, candidateId);
  const row = await tx.placement.findFirst({
    where: { AND: [{ id }, placementsWithPerson(viewer, on)] },
    select: {
      protectionProcedure: true,
      candidate: {
        select: { ...personColumns, protectedAddress: true, caseworker: { select: { user: { select: { name: true, email: true } } } } },
      },
    },
  });
  if (!row) return null;
  const { caseworker, protectedAddress, ...person } = row.candidate;
  return {
    ...person,
    protection: protectedAddress ? { procedure: row.protectionProcedure } : null,
    caseworker: caseworker?.user ?? null,
    path: follows ? `/kandidater/${candidateId}` : null,
  };
}
