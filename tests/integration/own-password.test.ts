import { beforeEach, expect, test } from 'vitest';
import { changePassword } from '~/commands/session/change-password.server';
import { signIn } from '~/commands/session/sign-in.server';
import type { Viewer } from '~/domain/viewer';
import { asSession, asWorker } from '~/platform/database.server';
import { hashPassword } from '~/platform/sessions/password.server';
import { beginSession, findSession } from '~/platform/sessions/session-store.server';
import { asOwner } from '../support/database';
import { makeViewer } from '../support/viewer';

const OLD = 'det gamle passordet mitt';
const NEW = 'en helt ny setning';
const here = '203.0.113.40';

let viewer: Viewer;
let code: string;
beforeEach(async () => {
  await asOwner((client) => client.query('delete from sign_in_limits'));
  const member = await makeViewer('mentor');
  const passwordHash = await hashPassword(OLD);
  await asWorker((tx) => tx.userCredential.create({ data: { userId: member.userId, passwordHash } }));
  code = await begin(member);
  const session = await findSession(code);
  viewer = { ...member, sessionId: session?.sessionId ?? '' };
});

function begin({ userId, membershipId }: Viewer): Promise<string> {
  return asSession((tx) => beginSession(tx, userId, membershipId));
}

const change = (currentPassword: string, password = NEW) => changePassword(viewer, { currentPassword, password }, here);

test('a new password ends the user’s other sessions and keeps the one it was chosen in', async () => {
  const elsewhere = await begin(viewer);
  expect(await change(OLD)).toEqual({ ok: true, value: null });
  expect(await findSession(elsewhere)).toBeNull();
  expect(await findSession(code)).toMatchObject({ userId: viewer.userId });
  expect(await signIn(viewer.email, NEW, here)).toMatchObject({ outcome: 'signed_in' });
  expect(await signIn(viewer.email, OLD, here)).toEqual({ outcome: 'wrong' });
});

test('without the password of now nothing changes', async () => {
  const elsewhere = await begin(viewer);
  expect(await change('feil passord')).toEqual({ ok: false, refusal: { code: 'wrong_password', field: 'currentPassword' } });
  expect(await findSession(elsewhere)).not.toBeNull();
  expect(await signIn(viewer.email, OLD, here)).toMatchObject({ outcome: 'signed_in' });
});

test('the same form sent twice does one thing and says it twice', async () => {
  expect(await Promise.all([change(OLD), change(OLD)])).toEqual(Array(2).fill({ ok: true, value: null }));
});

test('guesses count like those at sign-in: after ten even the right password waits, here and there', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) await change('feil passord');
  expect(await change(OLD)).toMatchObject({ refusal: { code: 'too_many_attempts' } });
  expect(await signIn(viewer.email, OLD, here)).toMatchObject({ outcome: 'wait' });
});

test('of two different passwords chosen at once, one is kept and the other is told', async () => {
  const answers = await Promise.all([change(OLD, 'den ene setningen'), change(OLD, 'den andre setningen')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});
