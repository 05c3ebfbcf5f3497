import { log } from '~/platform/log.server';
import type { MailedUser } from '~/queries/mail/mailed-users.server';

/**
 * Does the same for one user after the other until `signal` says to stop. What fails for one is logged and does not keep
 * the others waiting; in the end it rejects, so that the job is tried again.
 */
export async function eachUser(
  users: AsyncIterable<MailedUser>,
  signal: AbortSignal,
  act: (user: MailedUser) => Promise<void>,
): Promise<void> {
  let failed = 0;
  for await (const user of users) {
    signal.throwIfAborted();
    try {
      await act(user);
    } catch (error) {
      failed += 1;
      log.error({ error, user: user.userId }, 'a user was not written to');
    }
  }
  if (failed > 0) throw new Error(`${failed} users were not written to`);
}
