/** Why a mail could not be handed over. A mail server's own words may hold addresses, so only these are kept. */
const mailFaults = [
  'no_connection',
  'sign_in_refused',
  'sender_refused',
  'recipient_refused',
  'message_refused',
  'try_later',
  'account_closed',
  'folder',
  'unknown',
] as const;

export type MailFault = (typeof mailFaults)[number];

/** No later attempt would fare better, unless somebody puts the mail or its recipient right. */
const FINAL: ReadonlySet<MailFault> = new Set(['recipient_refused', 'message_refused', 'account_closed']);

/** The next mail would fare no better. */
const FOR_ALL: ReadonlySet<MailFault> = new Set(['no_connection', 'sign_in_refused', 'sender_refused', 'folder']);

/** Minutes to wait after each attempt that failed; when they are used up, after a day and a half, the mail is given up. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 720] as const;

/**
 * How long a process may have a mail before another may try it, in minutes. Longer than the longest talk with a mail
 * server that ends by itself, so that two never have the same mail at once.
 */
export const MINUTES_TO_SEND = 10;

/** Minutes until a mail is tried again whose attempt number `attempts` failed with `fault`; null where it is given up. */
export function minutesToNextAttempt(fault: MailFault, attempts: number): number | null {
  return FINAL.has(fault) ? null : (WAITS[attempts - 1] ?? null);
}

/** Whether the others that wait had better be left until later. */
export function holdsForAllMails(fault: MailFault): boolean {
  return FOR_ALL.has(fault);
}

/** What became of an attempt. `code` is the mail server's three digits, where it answered. */
export type Delivery = { sent: true } | { sent: false; fault: MailFault; code?: number };

export const mailStates = ['waiting', 'sent', 'given_up'] as const;
export type MailState = (typeof mailStates)[number];

/** Where a mail stands: sent, given up, or waiting for its next attempt. */
export function mailState({ sentAt, givenUpAt }: { sentAt: Date | null; givenUpAt: Date | null }): MailState {
  if (sentAt) return 'sent';
  return givenUpAt ? 'given_up' : 'waiting';
}

/** Reads what is kept of a failed attempt, such as `recipient_refused 550`; null where nothing went wrong. */
export function readFault(kept: string | null): { fault: MailFault; code: string | null } | null {
  if (kept === null) return null;
  const [fault = '', code = null] = kept.split(' ');
  return { fault: mailFaults.find((known) => known === fault) ?? 'unknown', code };
}
