// A mail to somebody of a side that the mail server refused.
import { queueMail } from '~/commands/mail/queue-mail.server.ts';
import { asWorker } from '~/platform/database.server.ts';

export async function plantMail(userId: string) {
  const dedupeKey = `world:${userId}`;
  return asWorker(async (tx) => {
    await queueMail(tx, { userId, kind: 'digest', subject: '2 oppgaver venter', body: 'Hei!', path: '/', dedupeKey });
    const data = { attempts: 1, givenUpAt: new Date(), lastError: 'recipient_refused 550' };
    return { mail: await tx.mail.update({ where: { dedupeKey }, data, select: { id: true } }) };
  });
}
