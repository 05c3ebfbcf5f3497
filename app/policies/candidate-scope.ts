import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/**
 * The rows of candidates that the viewer may see, as a `where` (the access table of the design): the unit its own, with
 * protected addresses for the assigned caseworker and the lead alone; NAV those shared with its office.
 */
export function candidateScope(viewer: Viewer) {
  if (viewer.role === 'unit_lead') return { unitId: viewer.organisationId };
  if (viewer.role === 'caseworker') {
    return {
      unitId: viewer.organisationId,
      OR: [{ protectedAddress: false }, { caseworkerId: viewer.membershipId }],
    };
  }
  if (viewer.role === 'nav_advisor') {
    return { protectedAddress: false, navShares: { some: { navOfficeId: viewer.organisationId, endedAt: null } } };
  }
  return NO_ROWS;
}

/** Of the candidates in scope, those that the viewer is the one to look after: a caseworker's own, and nobody's. */
export function candidatesInMyCare(viewer: Viewer) {
  const scope = candidateScope(viewer);
  if (viewer.role !== 'caseworker') return scope;
  return { AND: [scope, { OR: [{ caseworkerId: viewer.membershipId }, { caseworkerId: null }] }] };
}

/**
 * The same for what is asked in SQL, where row-level security gives the scope: the membership whose candidates, and
 * nobody's, the viewer looks after; null for who looks after everybody in scope.
 */
export function caseworkerInCare(viewer: Viewer): string | null {
  return viewer.role === 'caseworker' ? viewer.membershipId : null;
}

/** Whether the viewer may see what the unit writes for itself. */
export function seesNotes(viewer: Viewer): boolean {
  return may(viewer, 'candidates.notes');
}

/** Of the sharings of a candidate, those the viewer may see: the unit all, NAV the own office's while it goes on. */
export function navShareScope(viewer: Viewer) {
  return viewer.role === 'nav_advisor' ? { navOfficeId: viewer.organisationId, endedAt: null } : {};
}

/**
 * Whether the viewer may keep or set a protected address on a candidate who is followed by `caseworkerId` from then on:
 * the lead always, a caseworker only on the own candidates, because nobody else would see the candidate any more.
 */
export function mayChangeProtection(viewer: Viewer, caseworkerId: string | null): boolean {
  return viewer.role === 'unit_lead' || caseworkerId === viewer.membershipId;
}
