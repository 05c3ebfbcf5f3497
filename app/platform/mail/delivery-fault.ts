import type { Delivery } from '~/domain/mail-delivery';

type Failed = Extract<Delivery, { sent: false }>;

const NO_CONNECTION = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EPROTOCOL', 'ECONNREFUSED', 'EPROXY']);

/** What nodemailer's error of a mail that it could not hand over means for that mail and the others. */
export function deliveryFault(error: unknown): Failed {
  const { code, command, responseCode } = (error ?? {}) as { code?: string; command?: string; responseCode?: number };
  const failed = (fault: Failed['fault']): Failed => ({ sent: false, fault, ...(responseCode ? { code: responseCode } : {}) });
  if (code === 'EAUTH' || code === 'ENOAUTH') return failed('sign_in_refused');
  if (code !== undefined && NO_CONNECTION.has(code)) return failed('no_connection');
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) return failed('try_later');
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return failed('unknown');
  if (command === 'MAIL FROM') return failed('sender_refused');
  if (command === 'RCPT TO' || command === 'API') return failed('recipient_refused');
  return failed('message_refused');
}
