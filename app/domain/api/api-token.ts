/** Tokens with which an organisation's own program reads figures over the API. */
import { addMonths, type CalendarDate } from '~/domain/calendar-date';

/** What a token opens: a buyer's the published figures, a refugee unit's the exact ones. */
export const API_SCOPES = ['releases:read', 'figures:read'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** Begins every token, so that one that has strayed into a log or a repository is known for what it is. */
export const TOKEN_PREFIX = 'ppt_';
const SHOWN_LETTERS = 8;
const LONGEST_MONTHS = 12;

/** A token is the prefix and 256 random bits in base64url. */
export const tokenPattern = new RegExp(`^${TOKEN_PREFIX}[A-Za-z0-9_-]{43}$`);

/** The part of a token that is kept for people to tell it by: too little to guess the rest. */
export function tokenStart(token: string): string {
  return token.slice(0, TOKEN_PREFIX.length + SHOWN_LETTERS);
}

/** The last day that a token made on `on` may work. */
export function latestExpiry(on: CalendarDate): CalendarDate {
  return addMonths(on, LONGEST_MONTHS);
}

export const TOKEN_STATES = ['working', 'expired', 'revoked'] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

/** How a token stands on `on`; it works through its last day. */
export function tokenState({ expiresOn, revoked }: { expiresOn: CalendarDate; revoked: boolean }, on: CalendarDate): TokenState {
  if (revoked) return 'revoked';
  return expiresOn < on ? 'expired' : 'working';
}
