import type { UserAction } from '~/domain/user-actions';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedUserActions, userScope } from '~/policies/user-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { belongsOnlyHere } from '~/queries/user/read-user.server';

/** Whether the viewer may do `action` with a user as things stand; throws 404 for a user out of scope. */
export async function userAllows(tx: Transaction, viewer: Viewer, id: string, action: UserAction): Promise<boolean> {
  const found = await tx.user.findFirst({
    where: { AND: [userScope(viewer), { id }] },
    select: { deactivatedAt: true },
  });
  if (!found) throw notFound();
  const state = { closed: found.deactivatedAt !== null, belongsHereOnly: await belongsOnlyHere(tx, viewer, id) };
  return allowedUserActions(viewer, state).includes(action);
}
