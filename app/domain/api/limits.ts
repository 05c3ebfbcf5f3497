/** How often a program may call: so many calls within so many seconds. */
export const API_LIMITS = {
  /** Calls with one token. */
  perToken: { points: 60, duration: 60 },
  /** Calls from one address without a token that works. */
  perAddress: { points: 30, duration: 15 * 60 },
} as const;

/** Days that calls are kept; the database takes away nothing younger. */
export const CALLS_KEPT_DAYS = 90;
