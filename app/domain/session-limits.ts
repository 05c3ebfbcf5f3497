/** How long a session lasts, in minutes (OWASP's advice for personal data; facts.md). */
export const IDLE_MINUTES = 30;
export const ABSOLUTE_MINUTES = 600;
/** How long before the end the screen says so. */
export const WARNING_MINUTES = 5;

/** The moment at which a session ends when nothing more happens, in milliseconds since 1970. */
export function sessionEndsAt(lastSeenAt: Date, expiresAt: Date): number {
  return Math.min(lastSeenAt.getTime() + IDLE_MINUTES * 60_000, expiresAt.getTime());
}
