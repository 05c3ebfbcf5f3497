import { asSession, type Transaction } from '~/platform/database.server';
import { hashOfCode } from '~/platform/sessions/session-store.server';
import { countLinkAttempt, forgetLinkAttempt } from '~/platform/sessions/sign-in-limits.server';

export type FoundLink = { state: 'wait'; minutes: number } | { state: 'dead' } | { state: 'usable'; linkId: string; userId: string; name: string };

/**
 * Looks up a password link, and changes nothing: mail scanners open links too. «dead» is the same for one that is
 * unknown, used, too old or replaced by a newer one, and for a closed account.
 */
export async function findPasswordLink(code: string, clientAddress: string): Promise<FoundLink> {
  const minutes = await countLinkAttempt(clientAddress);
  if (minutes !== null) return { state: 'wait', minutes };
  const link = await asSession((tx) => newestLink(tx, code));
  if (!link || link.usedAt || link.expiresAt <= new Date()) return { state: 'dead' };
  await forgetLinkAttempt(clientAddress);
  return { state: 'usable', linkId: link.id, userId: link.userId, name: link.user.name };
}

async function newestLink(tx: Transaction, code: string) {
  const link = await tx.passwordLink.findUnique({
    where: { tokenHash: hashOfCode(code), user: { deactivatedAt: null } },
    select: { id: true, userId: true, usedAt: true, expiresAt: true, user: { select: { name: true } } },
  });
  if (!link) return null;
  const newest = await tx.passwordLink.findFirst({
    where: { userId: link.userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return newest?.id === link.id ? link : null;
}
