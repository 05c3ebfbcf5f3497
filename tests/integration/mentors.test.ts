import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addMentor } from '~/commands/mentor/add-mentor.server';
import { endMentor } from '~/commands/mentor/end-mentor.server';
import { renewMentorLink } from '~/commands/mentor/renew-mentor-link.server';
import { today } from '~/domain/calendar-date';
import type { ListView } from '~/domain/list-view';
import { asSession, asWorker } from '~/platform/database.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { listMentors, type MentorColumn } from '~/queries/mentor/list-mentors.server';
import { asOwner } from '../support/database';
import { makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makeMember } from '../support/facts';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

let serial = 0;
const person = () => ({ name: 'Ny Mentor', email: `ny.mentor.${(serial += 1)}@example.no`, code: newCode() });
const add = (input: ReturnType<typeof person>, requestId = randomUUID(), viewer = parties.coordinator) => addMentor(viewer, input, requestId);
const membershipsOf = (email: string) => asWorker((tx) => tx.membership.findMany({ where: { user: { email } }, include: { user: true } }));
const linksOf = (userId: string) => asSession((tx) => tx.passwordLink.findMany({ where: { userId } }));
const view: ListView<MentorColumn> = { search: '', sort: 'navn', direction: 'asc', page: 1 };

describe('a new mentor', () => {
  test('gets a user, the role in the own organisation, and a link of which only the hash is kept', async () => {
    const input = person();
    expect(await add(input)).toEqual({ ok: true, value: 'created' });
    const [membership] = await membershipsOf(input.email);
    expect(membership).toMatchObject({ role: 'mentor', organisationId: parties.supplier.id, user: { name: input.name } });
    const [link] = await linksOf(membership?.userId ?? '');
    expect(Buffer.from(link?.tokenHash ?? []).toString('hex')).toBe(createHash('sha256').update(input.code).digest('hex'));
    const days = ((link?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    const stored = await asOwner((client) => client.query('select result::text from form_submissions'));
    expect(JSON.stringify(stored.rows)).not.toContain(input.code);
  });

  test('sent twice is one mentor and one link', async () => {
    const input = person();
    const requestId = randomUUID();
    expect(await Promise.all([add(input, requestId), add(input, requestId)])).toEqual(Array(2).fill({ ok: true, value: 'created' }));
    const memberships = await membershipsOf(input.email);
    expect(memberships).toHaveLength(1);
    expect(await linksOf(memberships[0]?.userId ?? '')).toHaveLength(1);
  });

  test('who is a colleague with an account keeps it, and gets no link', async () => {
    const { colleague } = parties;
    expect(await add({ ...person(), email: colleague.email.toUpperCase() })).toEqual({ ok: true, value: 'existing' });
    expect((await membershipsOf(colleague.email)).map(({ role }) => role).toSorted()).toEqual(['coordinator', 'mentor']);
    expect(await linksOf(colleague.userId)).toEqual([]);
    expect(await add({ ...person(), email: colleague.email })).toMatchObject({ refusal: { code: 'has_role_already', field: 'email' } });
  });

  test('with the e-mail of somebody elsewhere is refused', async () => {
    const input = { ...person(), email: parties.stranger.email };
    expect(await add(input)).toMatchObject({ ok: false, refusal: { code: 'email_taken', field: 'email' } });
  });
});

describe('ending a mentor’s access', () => {
  test('keeps who was mentor, and takes the role at once', async () => {
    const mentor = await makeViewer('mentor', { organisationId: parties.supplier.id });
    const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: '2026-02-02', mentorId: mentor.membershipId });
    expect(await endMentor(parties.coordinator, mentor.membershipId, randomUUID())).toMatchObject({ ok: true });
    expect((await membershipsOf(mentor.email))[0]?.endedAt).not.toBeNull();
    expect((await placementNow(placement.id)).mentorId).toBe(mentor.membershipId);
    expect(await endMentor(parties.coordinator, mentor.membershipId, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
  });

  test('is for own mentors: others’, and colleagues who are none, do not exist', async () => {
    const foreign = await makeViewer('mentor');
    for (const { membershipId } of [foreign, parties.colleague]) {
      expect(await statusOf(endMentor(parties.coordinator, membershipId, randomUUID()))).toBe(404);
      expect(await statusOf(renewMentorLink(parties.coordinator, membershipId, newCode(), randomUUID()))).toBe(404);
    }
  });
});

describe('a new password link', () => {
  test('is made for an own mentor', async () => {
    expect(await renewMentorLink(parties.coordinator, parties.mentor.membershipId, newCode(), randomUUID())).toMatchObject({ ok: true });
    expect(await linksOf(parties.mentor.userId)).toHaveLength(1);
  });

  test('is not made where the account also opens another organisation', async () => {
    const elsewhere = await makeMember('mentor');
    const both = await makeViewer('mentor', { organisationId: parties.supplier.id, userId: elsewhere.user.id });
    const answer = await renewMentorLink(parties.coordinator, both.membershipId, newCode(), randomUUID());
    expect(answer).toMatchObject({ refusal: { code: 'account_has_other_memberships' } });
    expect(await linksOf(both.userId)).toEqual([]);
  });
});

test('the list has the own mentors alone, former ones when asked for', async () => {
  const own = await makeParties();
  const former = await makeViewer('mentor', { organisationId: own.supplier.id });
  await asWorker((tx) => tx.membership.update({ where: { id: former.membershipId }, data: { endedAt: moment } }));
  await placeCandidate(own, { acceptedAt: moment, startedOn: '2026-02-02', mentorId: own.mentor.membershipId });
  const list = (withFormer: boolean) => listMentors(own.coordinator, view, withFormer, today());
  expect(await list(false)).toMatchObject({ total: 1, rows: [{ id: own.mentor.membershipId, candidates: 1, hasLeft: false }] });
  expect((await list(true)).rows.map(({ id }) => id).toSorted()).toEqual([own.mentor.membershipId, former.membershipId].toSorted());
});
