import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** The roles that processes log in as; what each may do stands in the migrations. */
export const LOGIN_ROLES = ['portal_app', 'portal_buyer', 'portal_api', 'portal_session', 'portal_worker'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** Where the database is, without anybody's credentials, and the secret from which its roles' passwords follow. */
export type DatabaseTarget = { connection: pg.ClientConfig; roleSecret: string };

/** The password of a role: HMAC-SHA256 of its name in hex, so that one secret serves all of them. */
export function rolePassword(role: LoginRole, secret: string): string {
  return createHmac('sha256', secret).update(role).digest('hex');
}

/** What `pg` needs to log in as `role`. */
export function connectionAs(role: LoginRole, target: DatabaseTarget): pg.ClientConfig {
  return {
    ...target.connection,
    user: role,
    password: rolePassword(role, target.roleSecret),
    application_name: `praksisporten ${role}`,
  };
}
