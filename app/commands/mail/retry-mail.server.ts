import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { mailScope } from '~/policies/mail-scope';
import { performOnce } from '../perform-once.server';

/** Puts a mail that was given up back among those that wait, as if it had never been tried. */
export function retryMail(viewer: Viewer, id: string, requestId: string): Promise<Result<string, 'not_possible_now'>> {
  return performOnce(viewer, requestId, async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { AND: [mailScope(viewer), { id, givenUpAt: { not: null }, sentAt: null }] },
      data: { givenUpAt: null, attempts: 0, nextAttemptAt: new Date() },
    });
    return count === 1 ? done(id) : refused('not_possible_now');
  });
}
