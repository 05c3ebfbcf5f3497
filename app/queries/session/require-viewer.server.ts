import { redirect, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node';
import type { Viewer } from '~/domain/viewer';
import { readSessionCode } from '~/platform/sessions/session-cookie.server';
import { findSession, type SessionRecord } from '~/platform/sessions/session-store.server';
import { may, type Permission } from '~/policies/permissions';
import { connectionOf } from '~/policies/roles';

/** What a loader or action is handed by Remix. */
export type Asked = Pick<LoaderFunctionArgs, 'request' | 'context'>;

const found = new WeakMap<AppLoadContext, Promise<SessionRecord | null>>();

/** The living session of a request, or null. The loaders of one page share one look-up. */
export function currentSession({ request, context }: Asked): Promise<SessionRecord | null> {
  const known = found.get(context);
  if (known) return known;
  const lookup = readSessionCode(request).then((code) => (code ? findSession(code) : null));
  found.set(context, lookup);
  return lookup;
}

/**
 * Who is asking. Every loader and every action calls this itself, because a parent's guard does not run when a child is
 * asked for alone. Throws a redirect to the sign-in page where nobody is signed in, and 404 where the role may not
 * `permission`: what is out of scope looks like what does not exist.
 */
export async function requireViewer(
  asked: Asked,
  permission?: Permission | readonly Permission[],
): Promise<Viewer> {
  const session = await currentSession(asked);
  if (!session) throw redirect(signInPath(asked.request));
  const { endsAt: _endsAt, canSwitch: _canSwitch, ...record } = session;
  const viewer: Viewer = { ...record, connection: connectionOf(session.role) };
  const anyOf = permission === undefined ? [] : [permission].flat();
  if (anyOf.length > 0 && !anyOf.some((one) => may(viewer, one))) throw notFound();
  return viewer;
}

/** The answer for what does not exist, and for what the viewer may not know of. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : new URL(request.url).pathname;
  return `/logg-inn?${new URLSearchParams({ retur: back.replace(/\.data$/, '') })}`;
}
