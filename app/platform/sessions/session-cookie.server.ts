import { createCookie } from '@remix-run/node';
import { environment } from '../environment.server';

/** The cookie holds a random code; the database knows only its hash. `__Host-` binds it to this host over https. */
function sessionCookie() {
  const secure = environment().origin.startsWith('https:');
  return createCookie(secure ? '__Host-okt' : 'okt', { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

/** The code that the request carries, or null. */
export async function readSessionCode(request: Request): Promise<string | null> {
  const code: unknown = await sessionCookie().parse(request.headers.get('Cookie'));
  return typeof code === 'string' ? code : null;
}

/** The header that gives the browser a session code; null takes it away. */
export async function sessionHeaders(code: string | null): Promise<HeadersInit> {
  return {
    'Set-Cookie': await sessionCookie().serialize(code ?? '', code === null ? { maxAge: 0 } : undefined),
  };
}
