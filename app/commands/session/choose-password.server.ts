import { asSession } from '~/platform/database.server';
import { hashPassword, passwordFits } from '~/platform/sessions/password.server';
import { hashOfCode } from '~/platform/sessions/session-store.server';
import { findPasswordLink } from '~/queries/session/find-password-link.server';

const JUST_NOW_MS = 60_000;

export type ChooseOutcome = { outcome: 'chosen' } | { outcome: 'dead' } | { outcome: 'wait'; minutes: number };

/**
 * Sets the password of the user that a link belongs to, and uses the link up. Every session of the user ends: whoever
 * asks for a new password may have lost the old one to somebody.
 */
export async function choosePassword(code: string, password: string, clientAddress: string): Promise<ChooseOutcome> {
  const link = await findPasswordLink(code, clientAddress);
  if (link.state === 'wait') return { outcome: 'wait', minutes: link.minutes };
  if (link.state === 'dead') return { outcome: (await chosenJustNow(code, password)) ? 'chosen' : 'dead' };
  const { linkId, userId } = link;
  const passwordHash = await hashPassword(password);
  const used = await asSession(async (tx) => {
    const now = new Date();
    // Of two that use the link at once, the second waits here for the first and then finds nothing to use.
    const { count } = await tx.passwordLink.updateMany({
      where: { id: linkId, usedAt: null, expiresAt: { gt: now }, user: { deactivatedAt: null } },
      data: { usedAt: now },
    });
    if (count === 0) return false;
    await tx.userCredential.upsert({
      where: { userId },
      create: { userId, passwordHash },
      update: { passwordHash, changedAt: now },
    });
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
    return true;
  }, userId);
  return { outcome: used || (await chosenJustNow(code, password)) ? 'chosen' : 'dead' };
}

/** A form sent twice: the link was used a moment ago, with this password. */
async function chosenJustNow(code: string, password: string): Promise<boolean> {
  const link = await asSession((tx) =>
    tx.passwordLink.findFirst({
      where: { tokenHash: hashOfCode(code), usedAt: { gt: new Date(Date.now() - JUST_NOW_MS) } },
      select: { user: { select: { credential: { select: { passwordHash: true } } } } },
    }),
  );
  return link ? passwordFits(link.user.credential?.passwordHash ?? null, password) : false;
}
