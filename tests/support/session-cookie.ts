import { asSession } from '~/platform/database.server.ts';
import { sessionHeaders } from '~/platform/sessions/session-cookie.server.ts';
import { beginSession } from '~/platform/sessions/session-store.server.ts';

/** The Cookie header of a new session of that membership. */
export async function cookieOf(userId: string, membershipId: string): Promise<string> {
  const code = await asSession((tx) => beginSession(tx, userId, membershipId));
  const headers = new Headers(await sessionHeaders(code));
  return headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
