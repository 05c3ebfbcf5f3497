import type { Connection, Role } from '~/domain/viewer';

export const roles = [
  'caseworker',
  'unit_lead',
  'nav_advisor',
  'coordinator',
  'mentor',
  'buyer',
  'admin',
] as const satisfies readonly Role[];

/** Gives all others their access, so somebody must have it first. */
export const ADMINISTRATOR = 'admin' satisfies Role;

/** Follows the candidates of a unit day by day. */
export const CASEWORKER = 'caseworker' satisfies Role;

/** Which roles exist in which kind of organisation (the database checks the same). */
export const rolesOfKind = {
  refugee_unit: ['caseworker', 'unit_lead'],
  nav_office: ['nav_advisor'],
  supplier: ['coordinator', 'mentor'],
  buyer: ['buyer'],
  operator: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

/** A buyer's session uses the connection that has no grant on any person table, and no other. */
export function connectionOf(role: Role): Connection {
  return role === 'buyer' ? 'portal_buyer' : 'portal_app';
}
