import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { asSession } from '~/platform/database.server';
import { hashPassword, passwordFits } from '~/platform/sessions/password.server';
import { countAttempt, forgetAttempts } from '~/platform/sessions/sign-in-limits.server';

const JUST_NOW_MS = 60_000;

export interface PasswordChange {
  currentPassword: string;
  password: string;
}

/**
 * Changes the viewer's own password. Whoever only found an open screen does not know the one of now, and guessing it
 * counts like guessing at sign-in. The user's other sessions end; the one that asks goes on.
 */
export async function changePassword(
  { userId, sessionId, email }: Viewer,
  { currentPassword, password }: PasswordChange,
  clientAddress: string,
): Promise<Result<null, 'wrong_password' | 'too_many_attempts'>> {
  if ((await countAttempt(email, clientAddress)) !== null) return refused('too_many_attempts');
  const known = await asSession((tx) => tx.userCredential.findUnique({ where: { userId } }));
  const changed = (await passwordFits(known?.passwordHash ?? null, currentPassword))
    ? await replace(known?.passwordHash ?? '', { userId, sessionId, password })
    : false;
  if (!changed && !(await chosenJustNow(userId, password))) return refused('wrong_password', 'currentPassword');
  await forgetAttempts(email, clientAddress);
  return done(null);
}

/** False where the password has changed since it was looked at. */
async function replace(oldHash: string, { userId, sessionId, password }: Pick<Viewer, 'userId' | 'sessionId'> & { password: string }) {
  const passwordHash = await hashPassword(password);
  return asSession(async (tx) => {
    const now = new Date();
    const { count } = await tx.userCredential.updateMany({
      where: { userId, passwordHash: oldHash },
      data: { passwordHash, changedAt: now },
    });
    if (count === 0) return false;
    await tx.session.updateMany({ where: { userId, endedAt: null, id: { not: sessionId } }, data: { endedAt: now } });
    return true;
  }, userId);
}

/** A form sent twice: the password was changed a moment ago, to this one. */
async function chosenJustNow(userId: string, password: string): Promise<boolean> {
  const known = await asSession((tx) =>
    tx.userCredential.findFirst({ where: { userId, changedAt: { gt: new Date(Date.now() - JUST_NOW_MS) } } }),
  );
  return known ? passwordFits(known.passwordHash, password) : false;
}
