import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { currentSession } from '~/queries/session/require-viewer.server';

export const loader = () => redirect('/');

/** Staying signed in: any request keeps the session alive, and this one says until when. */
export async function action(asked: ActionFunctionArgs) {
  const session = await currentSession(asked);
  return { endsAt: session?.endsAt ?? 0 };
}
