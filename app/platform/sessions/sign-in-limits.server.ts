import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes, type IRateLimiterPostgresOptions } from 'rate-limiter-flexible';
import { asSession } from '../database.server';
import { callerNetwork } from './caller-network';

/** Failed attempts that are allowed within the time, in seconds; then the same time must pass. */
const perAccount = { points: 10, duration: 15 * 60 };
const perAddress = { points: 50, duration: 15 * 60 };

/** Tries at a password link's code; the codes cannot be guessed, but nobody needs to try. */
const perLinkAddress = { points: 30, duration: 15 * 60 };

/** Check codes that no certificate has. */
const perCheckAddress = { points: 20, duration: 15 * 60 };

/** Lets the limiter speak to the database over the sign-in connection. */
const store = {
  query: ({ text, values }: { text: string; values: unknown[] }) =>
    asSession(async (tx) => {
      const rows = await tx.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
      // The limiter reckons in numbers; a moment in milliseconds is one that a number holds exactly.
      return { rows: rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) })) };
    }),
};

/** A count of its own under `keyPrefix`; all of them lie in one table. */
export function limiter(keyPrefix: string, limits: { points: number; duration: number }): RateLimiterPostgres {
  const options: IRateLimiterPostgresOptions = {
    storeClient: store,
    storeType: 'pool',
    tableName: 'sign_in_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    ...limits,
  };
  return new RateLimiterPostgres(options);
}

const account = limiter('account', perAccount);
const address = limiter('address', perAddress);
const linkAddress = limiter('link', perLinkAddress);
const checkAddress = limiter('check', perCheckAddress);

// An e-mail address is personal data, and a key need not be readable.
function accountKey(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}

/**
 * Counts an attempt before the password is looked at, so that attempts made at once cannot slip past.
 * Gives the minutes to wait where there have been too many, else null. Says nothing of whether the account exists.
 */
export async function countAttempt(email: string, clientAddress: string): Promise<number | null> {
  return minutesToWait(async () => {
    await address.consume(callerNetwork(clientAddress));
    await account.consume(accountKey(email));
  });
}

/** Counts a look at a password link before its code is looked up; the minutes to wait, or null. */
export async function countLinkAttempt(clientAddress: string): Promise<number | null> {
  return minutesToWait(() => linkAddress.consume(callerNetwork(clientAddress)));
}

/** A link that works gives the address its attempt back. */
export async function forgetLinkAttempt(clientAddress: string): Promise<void> {
  await linkAddress.reward(callerNetwork(clientAddress));
}

/** Counts a look for a certificate before its code is looked up; the minutes to wait, or null. */
export async function countCheck(clientAddress: string): Promise<number | null> {
  return minutesToWait(() => checkAddress.consume(callerNetwork(clientAddress)));
}

/** A code that a certificate has gives the address its attempt back. */
export async function forgetCheck(clientAddress: string): Promise<void> {
  await checkAddress.reward(callerNetwork(clientAddress));
}

async function minutesToWait(consume: () => Promise<unknown>): Promise<number | null> {
  try {
    await consume();
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw refusal;
  }
}

/** A right password clears the account's count and gives the address its attempt back. */
export async function forgetAttempts(email: string, clientAddress: string): Promise<void> {
  await account.delete(accountKey(email));
  await address.reward(callerNetwork(clientAddress));
}
