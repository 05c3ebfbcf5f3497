import type { UserAction } from '~/domain/user-actions';
import type { Role, Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';
import { roles, rolesOfKind } from './roles';

/**
 * The users that the viewer may see and give access, as a `where`: the administrator everybody who has or had a role
 * (the portal itself has none), a lead those of the own unit.
 */
export function userScope(viewer: Viewer) {
  if (may(viewer, 'users.manageAll')) return { memberships: { some: {} } };
  if (may(viewer, 'users.manageUnit')) return { memberships: { some: membershipScope(viewer) } };
  return NO_ROWS;
}

/** The memberships that the viewer may see and end, as a `where`. */
export function membershipScope(viewer: Viewer) {
  if (may(viewer, 'users.manageAll')) return {};
  if (may(viewer, 'users.manageUnit')) return { organisationId: viewer.organisationId };
  return NO_ROWS;
}

/** The roles that the viewer may give somebody; each exists in one kind of organisation only. */
export function rolesToGive(viewer: Viewer): readonly Role[] {
  if (may(viewer, 'users.manageAll')) return roles;
  return may(viewer, 'users.manageUnit') ? rolesOfKind.refugee_unit : [];
}

export function roleFits(role: Role, kind: keyof typeof rolesOfKind): boolean {
  return (rolesOfKind[kind] as readonly Role[]).includes(role);
}

interface UserState {
  closed: boolean;
  /** Whether the account has no membership, living or ended, outside the viewer's organisation. */
  belongsHereOnly: boolean;
}

/**
 * What the viewer may do with a user in scope. Whoever hands out a link can take over the account, so a lead may only
 * where all of it is the unit's; closing an account touches every organisation, so only the administrator may.
 */
export function allowedUserActions(viewer: Viewer, { closed, belongsHereOnly }: UserState): UserAction[] {
  if (may(viewer, 'users.manageAll')) return closed ? ['change', 'reopen'] : ['change', 'add_role', 'make_link', 'close'];
  if (!may(viewer, 'users.manageUnit') || closed) return [];
  return belongsHereOnly ? ['add_role', 'make_link'] : ['add_role'];
}
