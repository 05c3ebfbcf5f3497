import { done, refused, type Result } from '~/domain/result';
import type { UserFacts } from '~/domain/user-values';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { userAllows } from './user-allows.server';
import { emailTaken } from './user-constraints';

/** Changes a user's name, e-mail address and phone. Refuses with `stale` where somebody else was first. */
export function changeUser(
  viewer: Viewer,
  id: string,
  { version, name, email, phone }: UserFacts & { version: number },
  requestId: string,
): Promise<Result<string, 'stale' | 'email_taken' | 'not_possible_now'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      if (!(await userAllows(tx, viewer, id, 'change'))) return refused('not_possible_now');
      const { count } = await tx.user.updateMany({
        where: { id, version },
        data: { name, email, phone: phone ?? null, version: { increment: 1 } },
      });
      return count === 1 ? done(id) : refused('stale');
    },
    emailTaken,
  );
}
