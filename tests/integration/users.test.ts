import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addRole } from '~/commands/user/add-role.server';
import { changeUser } from '~/commands/user/change-user.server';
import { closeAccount } from '~/commands/user/close-account.server';
import { createPasswordLink } from '~/commands/user/create-password-link.server';
import { endRole } from '~/commands/user/end-role.server';
import { registerUser } from '~/commands/user/register-user.server';
import { renewPasswordLink } from '~/commands/user/renew-password-link.server';
import { reopenAccount } from '~/commands/user/reopen-account.server';
import type { Viewer } from '~/domain/viewer';
import { asSession } from '~/platform/database.server';
import { beginSession, findSession, newCode } from '~/platform/sessions/session-store.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { listUsers } from '~/queries/user/list-users.server';
import { readUser } from '~/queries/user/read-user.server';
import { makeViewer, viewerOf } from '../support/as-viewer.ts';
import { makeMember } from '../support/facts.ts';

const firstPage = { search: '', sort: 'navn', direction: 'asc', page: 1 } as const;
const everybody = { role: null, withClosed: true };

let count = 0;
function newUser(organisationId: string, role: Viewer['role'] = 'caseworker') {
  count += 1;
  return { name: `Ny Bruker ${count}`, email: `ny.${count}@example.no`, organisationId, role, code: newCode() };
}

test('a lead registers a colleague with a password link; the form sent twice makes one user', async () => {
  const lead = await makeViewer('unit_lead');
  const requestId = randomUUID();
  const input = newUser(lead.organisationId);
  const [one, other] = await Promise.all([registerUser(lead, input, requestId), registerUser(lead, input, requestId)]);
  expect(one).toMatchObject({ ok: true });
  expect(one).toEqual(other);
  const links = await asSession((tx) => tx.passwordLink.count({ where: { user: { email: input.email } } }));
  expect(links).toBe(1);
});

test('a lead gives roles in the own unit only, and only those of a unit', async () => {
  const lead = await makeViewer('unit_lead');
  const elsewhere = await makeViewer('caseworker');
  expect(await registerUser(lead, newUser(elsewhere.organisationId), randomUUID())).toMatchObject({
    refusal: { code: 'choose_one', field: 'organisationId' },
  });
  expect(await registerUser(lead, newUser(lead.organisationId, 'admin'), randomUUID())).toMatchObject({
    refusal: { code: 'choose_one', field: 'role' },
  });
});

test('a role that the kind of organisation does not have is refused, and no user is left behind', async () => {
  const admin = await makeViewer('admin');
  const input = newUser(admin.organisationId, 'buyer');
  expect(await registerUser(admin, input, randomUUID())).toMatchObject({ refusal: { code: 'role_does_not_fit', field: 'role' } });
  expect((await listUsers(admin, { ...firstPage, search: input.email }, everybody)).total).toBe(0);
});

test('an e-mail address belongs to one user, whatever its letters’ case', async () => {
  const admin = await makeViewer('admin');
  const { user, organisationId } = await makeMember('caseworker');
  const input = { ...newUser(organisationId), email: user.email.toUpperCase() };
  expect(await registerUser(admin, input, randomUUID())).toMatchObject({ refusal: { code: 'email_taken', field: 'email' } });
});

test('a lead sees the own unit’s people only, and of them the roles in the unit only', async () => {
  const lead = await makeViewer('unit_lead');
  const colleague = await makeMember('caseworker', { organisationId: lead.organisationId });
  await makeMember('nav_advisor', { userId: colleague.user.id });
  const stranger = await makeMember('caseworker');
  const { rows } = await listUsers(lead, firstPage, everybody);
  expect(rows.map(({ id }) => id).sort()).toEqual([colleague.user.id, lead.userId].sort());
  expect((await readUser(lead, colleague.user.id)).memberships.map(({ role }) => role)).toEqual(['caseworker']);
  await expect(readUser(lead, stranger.user.id)).rejects.toMatchObject({ status: 404 });
  await expect(addRole(lead, stranger.user.id, { organisationId: lead.organisationId, role: 'caseworker' }, randomUUID())).rejects.toMatchObject({ status: 404 });
  await expect(endRole(lead, stranger.user.id, stranger.membership.id, randomUUID())).rejects.toMatchObject({ status: 404 });
});

test('a lead makes no password link for somebody who has, or has had, a role elsewhere; nor does a coordinator', async () => {
  const lead = await makeViewer('unit_lead');
  const colleague = await makeMember('caseworker', { organisationId: lead.organisationId });
  expect(await renewPasswordLink(lead, colleague.user.id, newCode(), randomUUID())).toMatchObject({ ok: true });
  await makeMember('nav_advisor', { userId: colleague.user.id });
  expect((await readUser(lead, colleague.user.id)).allowedActions).toEqual(['add_role']);
  expect(await renewPasswordLink(lead, colleague.user.id, newCode(), randomUUID())).toMatchObject({
    refusal: { code: 'account_has_other_memberships' },
  });
  const coordinator = await makeViewer('coordinator');
  const mentor = await makeMember('mentor', { organisationId: coordinator.organisationId });
  await makeMember('mentor', { userId: mentor.user.id });
  for (const [viewer, userId] of [[lead, colleague.user.id], [coordinator, mentor.user.id]] as const) {
    await expect(asViewer(viewer, (tx) => createPasswordLink(tx, userId, newCode()))).rejects.toThrow(/row-level security/);
  }
});

test('nobody ends the role they act as, and the same role is given once', async () => {
  const lead = await makeViewer('unit_lead');
  expect(await endRole(lead, lead.userId, lead.membershipId, randomUUID())).toMatchObject({ refusal: { code: 'not_your_own_access' } });
  const role = { organisationId: lead.organisationId, role: 'unit_lead' as const };
  expect(await addRole(lead, lead.userId, role, randomUUID())).toMatchObject({ refusal: { code: 'has_role_already' } });
});

test('an ended role stops at once in a session that acts as it', async () => {
  const lead = await makeViewer('unit_lead');
  const { user, membership } = await makeMember('caseworker', { organisationId: lead.organisationId });
  const session = await asSession((tx) => beginSession(tx, user.id, membership.id));
  expect(await findSession(session)).not.toBeNull();
  expect(await endRole(lead, user.id, membership.id, randomUUID())).toMatchObject({ ok: true });
  expect(await findSession(session)).toBeNull();
  expect(await endRole(lead, user.id, membership.id, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
});

test('a closed account stops at once, and opens again with its roles; the administrator alone does either', async () => {
  const admin = await makeViewer('admin');
  const member = await makeMember('unit_lead');
  const id = member.user.id;
  expect(await closeAccount(viewerOf(member), id, 1, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
  const session = await asSession((tx) => beginSession(tx, id, member.membership.id));
  expect(await closeAccount(admin, id, 1, randomUUID())).toMatchObject({ ok: true });
  expect(await findSession(session)).toBeNull();
  expect((await readUser(admin, id)).allowedActions).toEqual(['change', 'reopen']);
  expect(await renewPasswordLink(admin, id, newCode(), randomUUID())).toMatchObject({ ok: false });
  expect(await reopenAccount(admin, id, 1, randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
  expect(await reopenAccount(admin, id, 2, randomUUID())).toMatchObject({ ok: true });
  expect((await readUser(admin, id)).memberships).toHaveLength(1);
});

test('the administrator does not close the own account', async () => {
  const admin = await makeViewer('admin');
  expect(await closeAccount(admin, admin.userId, 1, randomUUID())).toMatchObject({ refusal: { code: 'not_your_own_access' } });
});

test('a user’s facts are changed by the administrator, not by a lead; a stale edit is refused', async () => {
  const admin = await makeViewer('admin');
  const lead = await makeViewer('unit_lead');
  const { user } = await makeMember('caseworker', { organisationId: lead.organisationId });
  const edit = { name: 'Nytt Navn', email: user.email, version: 1 };
  expect(await changeUser(lead, user.id, edit, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await changeUser(admin, user.id, edit, randomUUID())).toMatchObject({ ok: true });
  expect(await changeUser(admin, user.id, edit, randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
});

test('the user that the portal itself acts as stands in no list', async () => {
  const admin = await makeViewer('admin');
  expect((await listUsers(admin, { ...firstPage, search: 'praksisporten.invalid' }, everybody)).total).toBe(0);
});
