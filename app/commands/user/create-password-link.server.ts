import { LINK_DAYS } from '~/domain/password-rule';
import type { Transaction } from '~/platform/database.server';
import { hashOfCode } from '~/platform/sessions/session-store.server';

/**
 * Makes a link with which `userId` can choose a password within `LINK_DAYS` days; the newest link is the only one that
 * works. The database keeps the hash of `code` alone. Throws where row-level security finds that a lead or coordinator
 * may not: the account must belong to their organisation and to no other.
 */
export async function createPasswordLink(tx: Transaction, userId: string, code: string): Promise<void> {
  // Not Prisma's create: the app may insert links, but reads none back.
  await tx.$executeRaw`
    insert into password_links (user_id, token_hash, expires_at)
    values (${userId}::uuid, ${hashOfCode(code)}, now() + make_interval(days => ${LINK_DAYS}))`;
}
