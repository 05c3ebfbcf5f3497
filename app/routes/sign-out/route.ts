import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signOut } from '~/commands/session/sign-out.server';
import { sessionHeaders } from '~/platform/sessions/session-cookie.server';
import { currentSession } from '~/queries/session/require-viewer.server';

export const loader = () => redirect('/');

export async function action(asked: ActionFunctionArgs) {
  const session = await currentSession(asked);
  if (session) await signOut(session.sessionId);
  return redirect('/logg-inn?ut=1', { headers: await sessionHeaders(null) });
}
