import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { choosePassword } from '~/commands/session/choose-password.server';
import { signIn } from '~/commands/session/sign-in.server';
import { closeAccount } from '~/commands/user/close-account.server';
import { renewPasswordLink } from '~/commands/user/renew-password-link.server';
import type { Viewer } from '~/domain/viewer';
import { asSession } from '~/platform/database.server';
import { beginSession, findSession, newCode } from '~/platform/sessions/session-store.server';
import { findPasswordLink } from '~/queries/session/find-password-link.server';
import { makeViewer } from '../support/as-viewer.ts';
import { asOwner } from '../support/database.ts';
import { makeMember } from '../support/facts.ts';

const PASSWORD = 'en lang setning om renhold';
const DEAD = { state: 'dead' };

let admin: Viewer;
let member: Awaited<ReturnType<typeof makeMember>>;
let address = 0;
const here = () => `10.0.0.${address}`;

beforeEach(async () => {
  admin = await makeViewer('admin');
  member = await makeMember('caseworker');
  address += 1;
});

async function makeLink(): Promise<string> {
  const code = newCode();
  expect(await renewPasswordLink(admin, member.user.id, code, randomUUID())).toMatchObject({ ok: true });
  return code;
}

test('opening a link changes nothing; choosing a password with it ends the user’s sessions and lets them sign in', async () => {
  const code = await makeLink();
  const session = await asSession((tx) => beginSession(tx, member.user.id, member.membership.id));
  expect(await findPasswordLink(code, here())).toMatchObject({ state: 'usable', name: member.user.name });
  expect(await findPasswordLink(code, here())).toMatchObject({ state: 'usable' });
  expect(await choosePassword(code, PASSWORD, here())).toEqual({ outcome: 'chosen' });
  expect(await findSession(session)).toBeNull();
  expect(await signIn(member.user.email, PASSWORD, here())).toMatchObject({ outcome: 'signed_in' });
});

test('a used link does not work twice', async () => {
  const code = await makeLink();
  await choosePassword(code, PASSWORD, here());
  expect(await findPasswordLink(code, here())).toEqual(DEAD);
  expect(await choosePassword(code, 'et helt annet passord', here())).toEqual({ outcome: 'dead' });
  expect(await signIn(member.user.email, PASSWORD, here())).toMatchObject({ outcome: 'signed_in' });
});

test('of two that use a link at once, one gets through', async () => {
  const code = await makeLink();
  const passwords = ['den ene er tidlig ute', 'den andre er seint ute'];
  const outcomes = await Promise.all(passwords.map((password) => choosePassword(code, password, here())));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['chosen', 'dead']);
  const winner = passwords[outcomes.findIndex(({ outcome }) => outcome === 'chosen')] ?? '';
  expect(await signIn(member.user.email, winner, here())).toMatchObject({ outcome: 'signed_in' });
});

test('the same form sent twice says both times that the password is chosen', async () => {
  const code = await makeLink();
  const outcomes = await Promise.all([choosePassword(code, PASSWORD, here()), choosePassword(code, PASSWORD, here())]);
  expect(outcomes).toEqual([{ outcome: 'chosen' }, { outcome: 'chosen' }]);
});

test('an unknown link, one that is too old, one replaced by a newer and one of a closed account are told alike', async () => {
  expect(await findPasswordLink('ukjent', here())).toEqual(DEAD);
  const first = await makeLink();
  const second = await makeLink();
  expect(await findPasswordLink(first, here())).toEqual(DEAD);
  expect(await choosePassword(first, PASSWORD, here())).toEqual({ outcome: 'dead' });
  await closeAccount(admin, member.user.id, 1, randomUUID());
  expect(await findPasswordLink(second, here())).toEqual(DEAD);
  expect(await choosePassword(second, PASSWORD, here())).toEqual({ outcome: 'dead' });
  member = await makeMember('caseworker');
  const old = await makeLink();
  await asOwner(async (client) => {
    await client.query(`select set_config('app.user_id', $1, false)`, [member.user.id]);
    await client.query(`update password_links set expires_at = now() where user_id = $1`, [member.user.id]);
  });
  expect(await findPasswordLink(old, here())).toEqual(DEAD);
});

test('whoever tries many codes from one address has to wait; links that work do not count', async () => {
  const code = await makeLink();
  for (let attempt = 0; attempt < 30; attempt += 1) await findPasswordLink(code, here());
  for (let attempt = 0; attempt < 30; attempt += 1) expect(await findPasswordLink(newCode(), here())).toEqual(DEAD);
  expect(await findPasswordLink(newCode(), here())).toMatchObject({ state: 'wait' });
  expect(await choosePassword(code, PASSWORD, here())).toMatchObject({ outcome: 'wait' });
});
