import type { Viewer } from '~/domain/viewer';
import { NOWHERE } from './no-rows';
import { may } from './permissions';

/** The memberships that are mentors of the viewer's own organisation, as a `where`; nobody's for who has no mentors. */
export function mentorScope(viewer: Viewer) {
  return {
    role: 'mentor' as const,
    organisationId: may(viewer, 'users.manageMentors') ? viewer.organisationId : NOWHERE,
  };
}

/** Those of them that can be given a candidate now. */
export function activeMentors(viewer: Viewer) {
  return { ...mentorScope(viewer), endedAt: null, user: { deactivatedAt: null } };
}

/** The role that a coordinator gives a new mentor. */
export const MENTOR_ROLE = 'mentor' as const;
