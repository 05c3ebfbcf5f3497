import { asSession } from '~/platform/database.server';
import { passwordFits } from '~/platform/sessions/password.server';
import { beginSession } from '~/platform/sessions/session-store.server';
import { countAttempt, forgetAttempts } from '~/platform/sessions/sign-in-limits.server';

export type SignInOutcome =
  | { outcome: 'signed_in'; code: string }
  | { outcome: 'wrong' }
  | { outcome: 'no_role' }
  | { outcome: 'wait'; minutes: number };

/**
 * Checks e-mail and password and begins a session as the membership last used. «wrong» is the same for a wrong password
 * and for an account that does not exist, in words and in time.
 */
export async function signIn(email: string, password: string, clientAddress: string): Promise<SignInOutcome> {
  const minutes = await countAttempt(email, clientAddress);
  if (minutes !== null) return { outcome: 'wait', minutes };
  const user = await asSession((tx) =>
    tx.user.findFirst({
      // PostgreSQL cannot hold NUL, so no account has it.
      where: { email: { equals: email.replaceAll('\0', '').trim(), mode: 'insensitive' }, deactivatedAt: null },
      include: { credential: true, memberships: { where: { endedAt: null }, orderBy: { createdAt: 'asc' } } },
    }),
  );
  if (!(await passwordFits(user?.credential?.passwordHash ?? null, password)) || !user) return { outcome: 'wrong' };
  await forgetAttempts(email, clientAddress);
  const [first] = user.memberships;
  if (!first) return { outcome: 'no_role' };
  const code = await asSession(async (tx) => {
    const last = await tx.session.findFirst({
      where: { userId: user.id, membershipId: { in: user.memberships.map(({ id }) => id) } },
      orderBy: { createdAt: 'desc' },
    });
    return beginSession(tx, user.id, last?.membershipId ?? first.id);
  });
  return { outcome: 'signed_in', code };
}
