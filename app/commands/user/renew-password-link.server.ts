import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { createPasswordLink } from './create-password-link.server';
import { userAllows } from './user-allows.server';

/** Makes a new link with which a user chooses a password; those made before stop working. */
export function renewPasswordLink(
  viewer: Viewer,
  userId: string,
  code: string,
  requestId: string,
): Promise<Result<string, 'account_has_other_memberships'>> {
  return performOnce(viewer, requestId, async (tx) => {
    if (!(await userAllows(tx, viewer, userId, 'make_link'))) return refused('account_has_other_memberships');
    await createPasswordLink(tx, userId, code);
    return done(userId);
  });
}
