import type { SendMailOptions } from 'nodemailer';

/** A mail that is to be handed over now. */
export interface OutgoingMail {
  id: string;
  to: string;
  subject: string;
  body: string;
  /** The page it leads to, or null. */
  path: string | null;
  queuedAt: Date;
}

function domainOf(from: string): string {
  return /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
}

/**
 * The whole message, which is the same however often it is made: its Message-ID comes from the mail's id, so that one that
 * arrives twice can be known. Plain text, and no answer from a machine is asked for.
 */
export function messageOf(mail: OutgoingMail, from: string, origin: string): SendMailOptions {
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    date: mail.queuedAt,
    messageId: `<${mail.id}@${domainOf(from)}>`,
    text: mail.path === null ? mail.body : `${mail.body.trimEnd()}\n\n${origin}${mail.path}\n`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
