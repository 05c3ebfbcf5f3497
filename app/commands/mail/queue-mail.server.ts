import type { Transaction } from '~/platform/database.server';

export interface MailToQueue {
  /** Whom it is for; the address is looked up when it is sent. */
  userId: string;
  /** What it is about, in lower case with underscores: what the list of mails is sorted by. */
  kind: string;
  /** At most 150 characters on one line, in bokmål, without a name or number of a person. */
  subject: string;
  /** Plain text in bokmål, without a name or number of a person. Greeting and signature included. */
  body: string;
  /** The page it leads to, such as `/resultater`: the portal's address and this stand at the end of what is sent. */
  path?: string;
  /** One mail a key, for ever: names what the mail tells of, to whom, and where it comes again, when. At most 200 characters. */
  dedupeKey: string;
}

/**
 * Has a mail sent once the caller's transaction is committed, by whichever process runs the jobs. The transaction is a
 * job's: whoever acts in the portal may queue none.
 * Whether it is new: a key that was used before does nothing. A text that breaks the rules above throws.
 */
export async function queueMail(tx: Transaction, { userId, kind, subject, body, path, dedupeKey }: MailToQueue): Promise<boolean> {
  const queued = await tx.$executeRaw`
    insert into mails (user_id, kind, subject, body, path, dedupe_key)
    values (${userId}::uuid, ${kind}, ${subject}, ${body}, ${path ?? null}, ${dedupeKey})
    on conflict do nothing`;
  return queued === 1;
}
