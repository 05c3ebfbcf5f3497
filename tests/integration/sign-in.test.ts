import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '~/commands/session/sign-in.server';
import { signOut } from '~/commands/session/sign-out.server';
import { switchRole } from '~/commands/session/switch-role.server';
import type { Viewer } from '~/domain/viewer';
import { asSession, asWorker } from '~/platform/database.server';
import { hashPassword } from '~/platform/sessions/password.server';
import { findSession, hashOfCode } from '~/platform/sessions/session-store.server';
import { asOwner } from '../support/database';
import { makeMember } from '../support/facts';

const password = 'et godt langt passord';
const address = '203.0.113.7';
let email: string;
let userId: string;
let memberships: string[];

beforeAll(async () => {
  const first = await makeMember('caseworker');
  const second = await makeMember('mentor', { userId: first.user.id });
  userId = first.user.id;
  memberships = [first.membership.id, second.membership.id];
  const passwordHash = await hashPassword(password);
  await asWorker((tx) => tx.userCredential.create({ data: { userId, passwordHash } }));
  ({ email } = await asSession((tx) => tx.user.findUniqueOrThrow({ where: { id: userId } })));
});
beforeEach(() => asOwner((client) => client.query('delete from sign_in_limits')));

async function codeOf(given = password): Promise<string> {
  const result = await signIn(email, given, address);
  if (result.outcome !== 'signed_in') throw new Error(result.outcome);
  return result.code;
}

test('the right password opens a session, whatever the case of the e-mail address', async () => {
  const result = await signIn(` ${email.toUpperCase()} `, password, address);
  expect(result.outcome).toBe('signed_in');
});

test('the database keeps a hash of the session code, never the code', async () => {
  const code = await codeOf();
  const rows = await asSession((tx) => tx.session.findMany());
  expect(rows.some((row) => Buffer.from(row.tokenHash).equals(Buffer.from(hashOfCode(code))))).toBe(true);
  expect(JSON.stringify(rows)).not.toContain(code);
});

test('a wrong password and an account that does not exist get the same answer', async () => {
  expect(await signIn(email, 'feil passord', address)).toEqual({ outcome: 'wrong' });
  expect(await signIn('ingen@example.no', 'feil passord', address)).toEqual({ outcome: 'wrong' });
});

test('after ten wrong attempts on an account even the right password waits, and an unknown account waits the same', async () => {
  for (const account of [email, 'ingen@example.no']) {
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(account, 'feil', address);
    expect(await signIn(account, password, address)).toMatchObject({ outcome: 'wait', minutes: 15 });
  }
});

test('attempts made at once are all counted', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => signIn(email, 'feil', address)));
  expect(results.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(10);
});

test('one address cannot try many accounts', async () => {
  for (let attempt = 0; attempt < 50; attempt += 1) await signIn(`konto${attempt}@example.no`, 'feil', address);
  expect(await signIn(email, password, address)).toMatchObject({ outcome: 'wait' });
  expect(await signIn(email, password, '203.0.113.8')).toMatchObject({ outcome: 'signed_in' });
});

describe('a session ends', () => {
  const age = (code: string, column: string, minutes: number) =>
    asOwner((client) =>
      client.query(`update sessions set ${column} = now() - make_interval(mins => $2) where token_hash = $1`, [
        Buffer.from(hashOfCode(code)),
        minutes,
      ]),
    );

  test('when its user signs out', async () => {
    const code = await codeOf();
    await signOut((await findSession(code))?.sessionId ?? '');
    expect(await findSession(code)).toBeNull();
  });

  test('after 30 minutes without use', async () => {
    const code = await codeOf();
    await age(code, 'last_seen_at', 29);
    expect(await findSession(code)).not.toBeNull();
    await age(code, 'last_seen_at', 31);
    expect(await findSession(code)).toBeNull();
  });

  test('ten hours after it began, however much it is used', async () => {
    const code = await codeOf();
    await age(code, 'expires_at', 1);
    expect(await findSession(code)).toBeNull();
  });

  test('when its membership ends or its user is deactivated', async () => {
    const code = await codeOf();
    await asWorker((tx) => tx.user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } }));
    expect(await findSession(code)).toBeNull();
    expect(await signIn(email, password, address)).toEqual({ outcome: 'wrong' });
    await asWorker((tx) => tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } }));
  });
});

test('switching role gives a new session code, ends the old one and keeps the absolute end', async () => {
  const code = await codeOf();
  const before = await findSession(code);
  if (!before) throw new Error('no session');
  const target = memberships.find((id) => id !== before.membershipId) ?? '';
  const next = await switchRole({ ...before, connection: 'portal_app' } as Viewer, target);
  expect(await findSession(code)).toBeNull();
  expect(await findSession(next ?? '')).toMatchObject({ membershipId: target, userId });
  const ends = await asSession((tx) => tx.session.findMany({ where: { userId }, orderBy: { createdAt: 'desc' }, take: 2 }));
  expect(ends[0]?.expiresAt).toEqual(ends[1]?.expiresAt);
});

test('nobody can switch to a membership that is not their own', async () => {
  const viewer = { ...(await findSession(await codeOf())), connection: 'portal_app' } as Viewer;
  expect(await switchRole(viewer, '00000000-0000-7000-8000-000000000009')).toBeNull();
  expect(await switchRole(viewer, 'tull')).toBeNull();
});
