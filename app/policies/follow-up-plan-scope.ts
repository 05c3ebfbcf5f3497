import type { Viewer } from '~/domain/viewer';
import { candidateScope, candidatesInMyCare } from './candidate-scope';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The meetings about candidates that the viewer may see, as a `where`: NAV's as long as the candidate is shared. */
export function meetingScope(viewer: Viewer) {
  return may(viewer, 'plans.read') ? { candidate: candidateScope(viewer) } : NO_ROWS;
}

/** The steps of those meetings, as a `where`. */
export function stepScope(viewer: Viewer) {
  return { meeting: meetingScope(viewer) };
}

/** Of the meetings in scope, those that the viewer is one of the two to hold. */
export function meetingsInMyCare(viewer: Viewer) {
  return may(viewer, 'plans.write') ? { candidate: candidatesInMyCare(viewer) } : NO_ROWS;
}

/**
 * The open steps that wait for the viewer, as a `where`: NAV's for the office's advisors; the unit's and the candidate's
 * for the caseworker, and NAV's too once no office sees the candidate any more.
 */
export function stepsThatWaitFor(viewer: Viewer) {
  const open = { closedAt: null, meeting: meetingsInMyCare(viewer) };
  if (viewer.role === 'nav_advisor') return { ...open, owner: 'nav' as const };
  return { ...open, OR: [{ owner: { in: ['unit' as const, 'candidate' as const] } }, { meeting: { candidate: unseenByNav } }] };
}

/** The open steps in the viewer's care that wait for a NAV office which sees the candidate, as a `where`; not for NAV's eyes, which has its own. */
export function stepsThatWaitForNav(viewer: Viewer) {
  return { closedAt: null, owner: 'nav' as const, meeting: { AND: [meetingsInMyCare(viewer), { NOT: { candidate: unseenByNav } }] } };
}

/** Candidates whom no NAV office sees. */
const unseenByNav = { OR: [{ protectedAddress: true }, { navShares: { none: { endedAt: null } } }] };
