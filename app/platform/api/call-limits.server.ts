import { RateLimiterRes } from 'rate-limiter-flexible';
import { API_LIMITS } from '~/domain/api/limits';
import { callerNetwork } from '../sessions/caller-network';
import { limiter } from '../sessions/sign-in-limits.server';

const calls = limiter('api', API_LIMITS.perToken);
const failures = limiter('api-fail', API_LIMITS.perAddress);

/** Counts a call with a living token; the seconds to wait where there have been too many, else null. */
export function countCall(tokenId: string): Promise<number | null> {
  return secondsToWait(() => calls.consume(tokenId));
}

/** Counts a call without one from an address; the seconds to wait, or null. Calls with a living token are never held up by it. */
export function countFailure(clientAddress: string): Promise<number | null> {
  return secondsToWait(() => failures.consume(callerNetwork(clientAddress)));
}

async function secondsToWait(consume: () => Promise<unknown>): Promise<number | null> {
  try {
    await consume();
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
