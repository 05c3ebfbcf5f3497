import { type Delivery, minutesToNextAttempt } from '~/domain/mail-delivery';
import { asWorker } from '~/platform/database.server';
import type { ClaimedMail } from './claim-mail.server';

/**
 * Keeps what became of an attempt. One that failed counts only while the mail is still its sender's: another may have
 * taken it, or sent it, meanwhile.
 */
export async function recordDelivery({ id, attempts }: ClaimedMail, delivery: Delivery): Promise<void> {
  const now = new Date();
  await asWorker(async (tx) => {
    if (delivery.sent) {
      await tx.mail.updateMany({ where: { id, sentAt: null }, data: { sentAt: now, givenUpAt: null, lastError: null } });
      return;
    }
    const minutes = minutesToNextAttempt(delivery.fault, attempts);
    await tx.mail.updateMany({
      where: { id, attempts, sentAt: null },
      data: {
        lastError: [delivery.fault, delivery.code].filter((part) => part !== undefined).join(' '),
        ...(minutes === null ? { givenUpAt: now } : { nextAttemptAt: new Date(now.getTime() + minutes * 60_000) }),
      },
    });
  });
}
