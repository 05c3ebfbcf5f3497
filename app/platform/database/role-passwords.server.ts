import pg from 'pg';
import { connectionAs, type DatabaseTarget, LOGIN_ROLES, type LoginRole, rolePassword } from './target.server.ts';

async function canLogIn(role: LoginRole, target: DatabaseTarget): Promise<boolean> {
  const client = new pg.Client(connectionAs(role, target));
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Gives each role the password that follows from the target's secret; `owner` is a connection that may alter roles. */
export async function setRolePasswords(owner: pg.Client, target: DatabaseTarget): Promise<void> {
  for (const role of LOGIN_ROLES) {
    if (await canLogIn(role, target)) continue;
    const password = owner.escapeLiteral(rolePassword(role, target.roleSecret));
    await owner.query(`alter role ${owner.escapeIdentifier(role)} password ${password}`);
  }
}
