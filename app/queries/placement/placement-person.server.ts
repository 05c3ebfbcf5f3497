import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementFacts } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';
import { personColumns, seesPerson } from '~/policies/placement-person';
import { openCandidate } from '../candidate/visible-candidate.server';

/**
 * Whom a placement is for, with the caseworker to talk to; null where the viewer may not know any more. Somebody who
 * follows candidates also gets the way to the candidate's page, and passes the notice before a protected address.
 */
export async function placementPerson(
  tx: Transaction,
  viewer: Viewer,
  candidateId: string,
  placement: PlacementFacts,
  on: CalendarDate,
) {
  if (!seesPerson(viewer, placement, on)) return null;
  const follows = may(viewer, 'candidates.read');
  if (follows) await openCandidate(tx, viewer, candidateId);
  const row = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { ...personColumns, caseworker: { select: { user: { select: { name: true, email: true } } } } },
  });
  if (!row) return null;
  const { caseworker, ...person } = row;
  return { ...person, caseworker: caseworker?.user ?? null, path: follows ? `/kandidater/${candidateId}` : null };
}
