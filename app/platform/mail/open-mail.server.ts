import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Delivery } from '~/domain/mail-delivery';
import type { Environment } from '../environment.server.ts';
import { log } from '../log.server.ts';
import { makeFolder } from '../make-folder.server.ts';
import { deliveryFault } from './delivery-fault.ts';
import { mailFolder } from './mail-folder.ts';
import { messageOf, type OutgoingMail } from './message.ts';

/** Where mails go from here. */
export interface MailCarrier {
  /** Hands one over; never throws. */
  deliver(mail: OutgoingMail): Promise<Delivery>;
}

/** Each step of a talk with a mail server ends by itself within this time. */
const STEP_MS = 30_000;

type Settings = Pick<Environment, 'dataDir' | 'mailFrom' | 'origin'>;

/** Hands mails over to the mail server at `url`. */
export function smtpCarrier(url: string, { mailFrom, origin }: Settings): MailCarrier {
  const limits = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS, dnsTimeout: STEP_MS };
  const transport = nodemailer.createTransport({ url, ...limits });
  return {
    async deliver(mail) {
      try {
        await transport.sendMail(messageOf(mail, mailFrom, origin));
        return { sent: true };
      } catch (error) {
        return deliveryFault(error);
      }
    },
  };
}

/** Writes each mail to a file of its own, as it would have been sent; the same mail again replaces it. */
export function folderCarrier(settings: Settings): MailCarrier {
  const folder = mailFolder(settings);
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async deliver(mail) {
      try {
        const { message } = await transport.sendMail(messageOf(mail, settings.mailFrom, settings.origin));
        makeFolder(folder, 0o700);
        await writeFile(join(folder, `${mail.id}.eml`), message as Buffer, { mode: 0o600 });
        return { sent: true };
      } catch (error) {
        log.error({ error }, 'a mail could not be written to its folder');
        return { sent: false, fault: 'folder' };
      }
    },
  };
}
