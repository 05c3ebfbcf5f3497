type Link = { constraint?: unknown; meta?: unknown; driverAdapterError?: unknown; cause?: unknown; hint?: unknown; index?: unknown };

/** Stands before the constraint's name in an error's hint, where Prisma's adapter passes on nothing else of it. */
export const CONSTRAINT_HINT = 'constraint: ';

function nameIn(link: Link): string | null {
  if (typeof link.constraint === 'string') return link.constraint;
  if (typeof link.hint === 'string' && link.hint.startsWith(CONSTRAINT_HINT)) return link.hint.slice(CONSTRAINT_HINT.length);
  const nested = link.constraint as Link | null | undefined;
  return typeof nested?.index === 'string' ? nested.index : null;
}

/**
 * The name of the PostgreSQL constraint that refused a write, as the migrations call it, or null for any other error.
 * Works for Prisma's errors and for those of `pg`: unique, foreign key, check, exclusion, and those raised by triggers.
 */
export function constraintOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const link = error as Link;
  return nameIn(link) ?? constraintOf(link.meta) ?? constraintOf(link.driverAdapterError) ?? constraintOf(link.cause);
}
