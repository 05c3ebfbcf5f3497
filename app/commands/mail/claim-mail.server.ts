import { MINUTES_TO_SEND } from '~/domain/mail-delivery';
import { asWorker } from '~/platform/database.server';

export interface ClaimedMail {
  id: string;
  subject: string;
  body: string;
  path: string | null;
  queuedAt: Date;
  /** This one included. */
  attempts: number;
  /** The recipient's address now. */
  to: string;
  accountClosed: boolean;
  isDemo: boolean;
}

/**
 * Takes the mail that has waited longest among those that are due, for the time that sending may take; null where none is
 * due. Whoever takes one counts the attempt and moves its time first, so no two have it at once, and one whose sender
 * ended on the way is due again later.
 */
export async function claimMail(): Promise<ClaimedMail | null> {
  const claimed = await asWorker(
    (tx) => tx.$queryRaw<ClaimedMail[]>`
      update mails m set attempts = m.attempts + 1,
        next_attempt_at = now() + make_interval(mins => ${MINUTES_TO_SEND}::int)
      from users u
      where u.id = m.user_id and m.id = (
        select d.id from mails d
        where d.sent_at is null and d.given_up_at is null and d.next_attempt_at <= now()
        order by d.created_at, d.id limit 1 for update skip locked)
      returning m.id, m.subject, m.body, m.path, m.created_at as "queuedAt", m.attempts, u.email as "to",
        u.deactivated_at is not null as "accountClosed", u.is_demo as "isDemo"`,
  );
  return claimed[0] ?? null;
}
