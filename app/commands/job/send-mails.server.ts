import { claimMail, type ClaimedMail } from '~/commands/mail/claim-mail.server';
import { recordDelivery } from '~/commands/mail/record-delivery.server';
import { type Delivery, holdsForAllMails } from '~/domain/mail-delivery';
import { environment } from '~/platform/environment.server';
import { log } from '~/platform/log.server';
import { folderCarrier, smtpCarrier } from '~/platform/mail/open-mail.server';

/** One run ends before the next but one begins, however many wait. */
const LONGEST_RUN_MS = 4 * 60_000;

/** Demo accounts have invented addresses, so theirs go to the folder even where there is a mail server. */
function carriers() {
  const settings = environment();
  const folder = folderCarrier(settings);
  const real = settings.mailServer ? smtpCarrier(settings.mailServer, settings) : folder;
  return (mail: ClaimedMail) => (mail.isDemo ? folder : real);
}

/**
 * Sends the mails that are due, one after the other, until none is, or `signal` says to stop. A mail that is handed over
 * when the process ends before it can say so is sent again, under the same Message-ID; otherwise each is sent once.
 */
export async function sendMails({ signal }: { signal: AbortSignal }): Promise<void> {
  const carrierOf = carriers();
  const begun = Date.now();
  while (!signal.aborted && Date.now() - begun < LONGEST_RUN_MS) {
    const mail = await claimMail();
    if (!mail) return;
    const delivery: Delivery = mail.accountClosed ? { sent: false, fault: 'account_closed' } : await carrierOf(mail).deliver(mail);
    await recordDelivery(mail, delivery);
    if (delivery.sent) continue;
    log.warn({ mail: mail.id, fault: delivery.fault, code: delivery.code, attempt: mail.attempts }, 'a mail was not sent');
    if (holdsForAllMails(delivery.fault)) return;
  }
}
