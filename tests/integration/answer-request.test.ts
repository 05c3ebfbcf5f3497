import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { declineRequest } from '~/commands/placement/decline-request.server';
import { nameMentor } from '~/commands/placement/name-mentor.server';
import { withdrawRequest } from '~/commands/placement/withdraw-request.server';
import { today } from '~/domain/calendar-date';
import { asWorker } from '~/platform/database.server';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { formOf, makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

describe('accepting', () => {
  test('says who and when, and who is mentor', async () => {
    const request = await placeCandidate(parties);
    const { coordinator, mentor } = parties;
    const answer = await acceptRequest(coordinator, { ...formOf(request), mentorId: mentor.membershipId }, randomUUID());
    expect(answer).toEqual({ ok: true, value: request.id });
    expect(await placementNow(request.id)).toMatchObject({
      acceptedAt: expect.any(Date) as Date,
      answeredById: coordinator.membershipId,
      mentorId: mentor.membershipId,
      version: request.version + 1,
    });
  });

  test('can leave the mentor for later', async () => {
    const request = await placeCandidate(parties);
    expect(await acceptRequest(parties.coordinator, formOf(request), randomUUID())).toMatchObject({ ok: true });
    expect((await placementNow(request.id)).mentorId).toBeNull();
  });

  test('takes no mentor of another supplier, none whose access has ended, and no colleague who is none', async () => {
    const former = await makeViewer('mentor', { organisationId: parties.supplier.id });
    await asWorker((tx) => tx.membership.update({ where: { id: former.membershipId }, data: { endedAt: moment } }));
    for (const { membershipId } of [await makeViewer('mentor'), former, parties.colleague]) {
      const request = await placeCandidate(parties);
      const answer = await acceptRequest(parties.coordinator, { ...formOf(request), mentorId: membershipId }, randomUUID());
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'mentor_not_available', field: 'mentorId' } });
      expect((await placementNow(request.id)).acceptedAt).toBeNull();
    }
  });

  test('sent twice, also at once, does one thing', async () => {
    const request = await placeCandidate(parties);
    const requestId = randomUUID();
    const accept = () => acceptRequest(parties.coordinator, formOf(request), requestId);
    const answers = await Promise.all([accept(), accept()]);
    expect([...answers, await accept()]).toEqual(Array(3).fill({ ok: true, value: request.id }));
    expect((await placementNow(request.id)).version).toBe(request.version + 1);
  });
});

describe('declining', () => {
  test('keeps the reason, and «other» needs a text', async () => {
    const request = await placeCandidate(parties);
    const decline = (declineText?: string) =>
      declineRequest(parties.coordinator, { ...formOf(request), declineReason: 'other', declineText }, randomUUID());
    expect(await decline()).toMatchObject({ ok: false, refusal: { code: 'required', field: 'declineText' } });
    expect(await decline('Vi flytter lageret.')).toMatchObject({ ok: true });
    expect(await placementNow(request.id)).toMatchObject({ declineReason: 'other', declineText: 'Vi flytter lageret.', acceptedAt: null });
  });
});

test('withdrawing keeps the reason, and «other» needs a text', async () => {
  const request = await placeCandidate(parties);
  const withdraw = (withdrawText?: string) =>
    withdrawRequest(parties.caseworker, { ...formOf(request), withdrawReason: 'other', withdrawText }, randomUUID());
  expect(await withdraw()).toMatchObject({ ok: false, refusal: { code: 'required', field: 'withdrawText' } });
  expect(await withdraw('Kandidaten flytter.')).toMatchObject({ ok: true });
  expect(await placementNow(request.id)).toMatchObject({ withdrawReason: 'other', withdrawText: 'Kandidaten flytter.' });
  const { texts, withdrawReason } = await readPlacement(parties.coordinator, request.id, today());
  expect({ texts, withdrawReason }).toEqual({ texts: null, withdrawReason: 'other' });
});

describe('two coordinators', () => {
  test('who answer at once: exactly one wins and the other is told', async () => {
    const request = await placeCandidate(parties);
    const answers = await Promise.all([
      acceptRequest(parties.coordinator, formOf(request), randomUUID()),
      declineRequest(parties.colleague, { ...formOf(request), declineReason: 'no_place' }, randomUUID()),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const told = answers.find(({ ok }) => !ok);
    expect(['stale', 'already_answered']).toContain(told && !told.ok && told.refusal.code);
    const row = await placementNow(request.id);
    expect(row.acceptedAt === null).not.toBe(row.declinedAt === null);
  });

  test('who answer one after the other: the second is told that it is answered', async () => {
    const request = await placeCandidate(parties);
    await acceptRequest(parties.coordinator, formOf(request), randomUUID());
    const late = await declineRequest(parties.colleague, { ...formOf(request), declineReason: 'no_place' }, randomUUID());
    expect(late).toMatchObject({ ok: false, refusal: { code: 'already_answered' } });
  });

  test('who name a mentor from the same form: the second is told that it is stale', async () => {
    const placement = await placeCandidate(parties, { acceptedAt: moment });
    const input = { ...formOf(placement), mentorId: parties.mentor.membershipId };
    expect(await nameMentor(parties.coordinator, input, randomUUID())).toMatchObject({ ok: true });
    expect(await nameMentor(parties.colleague, input, randomUUID())).toMatchObject({ ok: false, refusal: { code: 'stale' } });
  });
});

test('a foreign supplier is told that there is no such request', async () => {
  const request = await placeCandidate(parties);
  expect(await statusOf(acceptRequest(parties.stranger, formOf(request), randomUUID()))).toBe(404);
  expect(await statusOf(declineRequest(parties.stranger, { ...formOf(request), declineReason: 'no_place' }, randomUUID()))).toBe(404);
  expect((await placementNow(request.id)).version).toBe(request.version);
});

test('the unit answers no request for the supplier', async () => {
  const request = await placeCandidate(parties);
  const answer = await acceptRequest(parties.caseworker, formOf(request), randomUUID());
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
});

describe('withdrawing', () => {
  test('is the unit’s, before the start, and only once', async () => {
    const accepted = await placeCandidate(parties, { acceptedAt: moment });
    expect(await withdrawRequest(parties.coordinator, { ...formOf(accepted), withdrawReason: 'other_place' }, randomUUID())).toMatchObject({ ok: false });
    expect(await withdrawRequest(parties.caseworker, { ...formOf(accepted), withdrawReason: 'other_place' }, randomUUID())).toMatchObject({ ok: true });
    const again = await withdrawRequest(parties.lead, { ...formOf(accepted), withdrawReason: 'other_place' }, randomUUID());
    expect(again).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  });

  test('is not possible once the practice has started', async () => {
    const active = await placeCandidate(parties, { acceptedAt: moment, startedOn: '2026-02-02' });
    const answer = await withdrawRequest(parties.caseworker, { ...formOf(active), withdrawReason: 'other_place' }, randomUUID());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  });
});
