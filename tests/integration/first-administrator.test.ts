import { afterEach, expect, test } from 'vitest';
import { choosePassword } from '~/commands/session/choose-password.server';
import { signIn } from '~/commands/session/sign-in.server';
import { registerFirstAdministrator } from '~/commands/user/register-first-administrator.server';
import { asSession, asWorker, SYSTEM_USER_ID } from '~/platform/database.server';
import { findSession, newCode } from '~/platform/sessions/session-store.server';
import { listAdministrators } from '~/queries/user/list-administrators.server';
import { asOwner } from '../support/database.ts';
import { makeMember } from '../support/facts.ts';

const PASSWORD = 'en lang setning om renhold';
const HERE = '10.1.0.1';
const input = {
  organisation: 'Portaldrift AS',
  'organisation-number': '900009046',
  name: 'Åse Strøm',
  email: 'Ase@portaldrift.no',
};

/** Each test begins with a portal in which nobody may sign in as administrator. */
afterEach(() => asWorker((tx) => tx.user.updateMany({ where: { id: { not: SYSTEM_USER_ID } }, data: { deactivatedAt: new Date() } })));

test('from an empty database to signed in as administrator: organisation, user, role, link, password', async () => {
  const code = newCode();
  expect(await registerFirstAdministrator(input, code)).toEqual({
    ok: true,
    value: { name: 'Åse Strøm', organisation: 'Portaldrift AS' },
  });
  expect(await choosePassword(code, PASSWORD, HERE)).toEqual({ outcome: 'chosen' });
  const entered = await signIn('ase@portaldrift.no', PASSWORD, HERE);
  if (entered.outcome !== 'signed_in') throw new Error(entered.outcome);
  expect(await findSession(entered.code)).toMatchObject({ role: 'admin', organisationName: 'Portaldrift AS' });
  expect(await listAdministrators()).toMatchObject([{ email: 'Ase@portaldrift.no', hasPassword: true }]);
});

test('the audit log says that the portal itself wrote the organisation, the user, the role and the link', async () => {
  const email = 'logg@portaldrift.no';
  await registerFirstAdministrator({ ...input, 'organisation-number': undefined, organisation: 'Drift to', email }, newCode());
  const { rows } = await asOwner((client) =>
    client.query(
      `select a.table_name, a.action, a.user_id from audit_log a
       where a.row_id in (select id from organisations where name = 'Drift to')
         or a.row_id in (select id from users where email = $1)
         or a.row_id in (select m.id from memberships m join users u on u.id = m.user_id where u.email = $1)
         or a.row_id in (select l.id from password_links l join users u on u.id = l.user_id where u.email = $1)
       order by a.id`,
      [email],
    ),
  );
  const tables = ['organisations', 'users', 'memberships', 'password_links'];
  expect(rows).toEqual(tables.map((table_name) => ({ table_name, action: 'insert', user_id: SYSTEM_USER_ID })));
});

test('where an administrator has a password the command is refused, for their own address too, and writes nothing', async () => {
  const { user } = await makeMember('admin');
  await asWorker((tx) => tx.userCredential.create({ data: { userId: user.id, passwordHash: 'x' } }));
  for (const email of ['ny@portaldrift.no', user.email]) {
    expect(await registerFirstAdministrator({ ...input, email }, newCode())).toMatchObject({
      refusal: { code: 'administrator_exists', details: [user.email] },
    });
  }
  expect(await asSession((tx) => tx.passwordLink.count({ where: { userId: user.id } }))).toBe(0);
  expect(await asWorker((tx) => tx.user.count({ where: { email: 'ny@portaldrift.no' } }))).toBe(0);
});

test('an administrator who lost the link gets a new one, after which the old one is dead; nothing else is written', async () => {
  const email = 'mistet@portaldrift.no';
  const [lost, fresh] = [newCode(), newCode()];
  await registerFirstAdministrator({ ...input, email }, lost);
  const again = { ...input, email: email.toUpperCase(), name: 'En Annen', organisation: 'Annen drift', 'organisation-number': undefined };
  expect(await registerFirstAdministrator(again, fresh)).toEqual({ ok: true, value: { name: 'Åse Strøm', organisation: null } });
  expect(await choosePassword(lost, PASSWORD, HERE)).toEqual({ outcome: 'dead' });
  expect(await choosePassword(fresh, PASSWORD, HERE)).toEqual({ outcome: 'chosen' });
  expect(await asWorker((tx) => tx.organisation.count({ where: { name: 'Annen drift' } }))).toBe(0);
});

test('while an administrator’s link waits, another address is refused with the one that works', async () => {
  await registerFirstAdministrator({ ...input, email: 'skrivefeil@portaldrift.no' }, newCode());
  expect(await registerFirstAdministrator({ ...input, email: 'rettet@portaldrift.no' }, newCode())).toMatchObject({
    refusal: { code: 'link_waits', details: ['skrivefeil@portaldrift.no'] },
  });
});

test('the address of somebody with another role is refused', async () => {
  const { user } = await makeMember('caseworker');
  expect(await registerFirstAdministrator({ ...input, email: user.email }, newCode())).toMatchObject({
    refusal: { code: 'email_taken' },
  });
});

test('after the last administrator was closed, a new one belongs to the operating organisation that is there', async () => {
  const first = await registerFirstAdministrator({ ...input, email: 'foer@portaldrift.no' }, newCode());
  await asWorker((tx) => tx.user.updateMany({ where: { email: 'foer@portaldrift.no' }, data: { deactivatedAt: new Date() } }));
  const second = await registerFirstAdministrator({ ...input, email: 'etter@portaldrift.no', organisation: 'Nytt navn' }, newCode());
  expect([first, second]).toMatchObject([{ ok: true }, { ok: true, value: { organisation: 'Portaldrift AS' } }]);
  expect(await asWorker((tx) => tx.organisation.count({ where: { orgNumber: input['organisation-number'] } }))).toBe(1);
});

test('of two that run at once, one registers and the other renews the link: one administrator, one living link', async () => {
  const codes = [newCode(), newCode()];
  const email = 'samtidig@portaldrift.no';
  const outcomes = await Promise.all(codes.map((code) => registerFirstAdministrator({ ...input, email }, code)));
  expect(outcomes.map((outcome) => outcome.ok && outcome.value.organisation).filter(Boolean)).toHaveLength(1);
  expect(await listAdministrators()).toHaveLength(1);
  const chosen = await Promise.all(codes.map((code) => choosePassword(code, PASSWORD, HERE)));
  expect(chosen.map(({ outcome }) => outcome).sort()).toEqual(['chosen', 'dead']);
});
