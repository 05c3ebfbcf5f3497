import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeProposal, type NewProposal } from '~/commands/proposal/make-proposal.server';
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server';
import { addDays, addMonths, today, toDateColumn } from '~/domain/calendar-date';
import type { ProposalKind } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import { makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makePending, proposalsOf, runningPlacement } from '../support/proposals';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const on = today();
const running = () => runningPlacement(parties);

type Given = Partial<NewProposal> & { kind: ProposalKind };
const propose = (placement: { id: string; version: number }, given: Given, viewer: Viewer = parties.coordinator, requestId = randomUUID()) =>
  makeProposal(viewer, { placementId: placement.id, version: placement.version, reason: 'Fordi det trengs.', ...given }, requestId);

describe('a proposal', () => {
  test('waits, says what was before, and changes nothing', async () => {
    const placement = await running();
    const endsOn = addMonths(on, 4);
    expect(await propose(placement, { kind: 'extend', endsOn })).toEqual({ ok: true, value: placement.id });
    expect(await proposalsOf(placement.id)).toMatchObject([
      { kind: 'extend', status: 'pending', endsOn: toDateColumn(endsOn), endsOnBefore: placement.plannedTo, proposedById: parties.coordinator.membershipId },
    ]);
    expect(await placementNow(placement.id)).toEqual(placement);
  });

  test('of the same kind replaces the one that waits; another kind waits beside it', async () => {
    const placement = await running();
    await propose(placement, { kind: 'extend', endsOn: addMonths(on, 4) });
    await propose(placement, { kind: 'change_hours', daysPerWeek: 4, hoursPerWeek: 24 });
    await propose(placement, { kind: 'extend', endsOn: addMonths(on, 5) }, parties.mentor);
    const kinds = (await proposalsOf(placement.id)).map(({ kind, status }) => `${kind} ${status}`);
    expect(kinds).toEqual(['extend replaced', 'change_hours pending', 'extend pending']);
    expect(await placementNow(placement.id)).toEqual(placement);
  });

  test('from two at once leaves one waiting', async () => {
    const placement = await running();
    const answers = await Promise.all([
      propose(placement, { kind: 'extend', endsOn: addMonths(on, 4) }),
      propose(placement, { kind: 'extend', endsOn: addMonths(on, 5) }, parties.colleague),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await proposalsOf(placement.id)).map(({ status }) => status).toSorted()).toEqual(['pending', 'replaced']);
  });

  test('sent twice is one proposal', async () => {
    const placement = await running();
    const requestId = randomUUID();
    const send = () => propose(placement, { kind: 'extend', endsOn: addMonths(on, 4) }, parties.coordinator, requestId);
    expect(await Promise.all([send(), send()])).toEqual(Array(2).fill({ ok: true, value: placement.id }));
    expect(await proposalsOf(placement.id)).toHaveLength(1);
  });

  test('is the supplier’s to make: its coordinators and the placement’s mentor, and nobody else', async () => {
    const placement = await running();
    const given = { kind: 'extend', endsOn: addMonths(on, 4) } as const;
    const otherMentor = await makeViewer('mentor', { organisationId: parties.supplier.id });
    for (const viewer of [parties.stranger, otherMentor, parties.caseworker, parties.lead, await makeViewer('nav_advisor')]) {
      expect(await statusOf(propose(placement, given, viewer)), viewer.role).toBe(404);
    }
    for (const viewer of [parties.coordinator, parties.colleague, parties.mentor]) {
      expect(await propose(placement, given, viewer), viewer.role).toMatchObject({ ok: true });
    }
  });

  test('keeps the rules of a placement', async () => {
    const placement = await running();
    const told = async (given: Given) => {
      const answer = await propose(placement, given);
      return answer.ok ? 'ok' : answer.refusal.code;
    };
    const ends = (endsOn: NewProposal['endsOn'], more: object = {}) =>
      told({ kind: 'end', endsOn, endReason: 'completed', ...more } as Given);
    expect(await told({ kind: 'extend', endsOn: addMonths(on, 2) })).toBe('not_later_than_now');
    expect(await told({ kind: 'extend', endsOn: addMonths(on, 15) })).toBe('practice_too_long');
    expect(await told({ kind: 'extend', endsOn: addDays(addMonths(addMonths(on, -3), 18), -1) })).toBe('ok');
    expect(await told({ kind: 'shorten', endsOn: addMonths(on, 2) })).toBe('not_earlier_than_now');
    expect(await told({ kind: 'shorten', endsOn: addDays(on, -1) })).toBe('in_the_past');
    expect(await told({ kind: 'change_hours', daysPerWeek: 3, hoursPerWeek: 18 })).toBe('already_so');
    expect(await told({ kind: 'change_department', department: 'cleaning' })).toBe('already_so');
    expect(await told({ kind: 'change_mentor', mentorId: parties.mentor.membershipId })).toBe('already_so');
    expect(await told({ kind: 'change_mentor', mentorId: (await makeViewer('mentor')).membershipId })).toBe('mentor_left_supplier');
    expect(await told({ kind: 'change_mentor', mentorId: parties.coordinator.membershipId })).toBe('mentor_left_supplier');
    expect(await ends(addMonths(on, -4))).toBe('before_start');
    expect(await ends(addMonths(on, 3))).toBe('end_after_planned');
    expect(await ends(on, { endReason: 'ended_by_supplier' })).toBe('choose_one');
    expect(await ends(on, { endReason: 'ended_by_unit', endDetail: 'other' })).toBe('choose_one');
    expect(await ends(on, { endDetail: 'ill' })).toBe('detail_without_break');
  });

  test('is written against the placement as it is now', async () => {
    const placement = await running();
    const stale = { ...placement, version: placement.version - 1 };
    expect(await propose(stale, { kind: 'extend', endsOn: addMonths(on, 4) })).toMatchObject({ refusal: { code: 'stale' } });
  });

  test('is not made for what is not accepted yet or has ended', async () => {
    const given = { kind: 'change_hours', daysPerWeek: 4, hoursPerWeek: 24 } as const;
    const request = await placeCandidate(parties);
    const ended = await placeCandidate(parties, { acceptedAt: moment, startedOn: addMonths(on, -3), endedOn: addDays(on, -5) });
    for (const placement of [request, ended]) {
      expect(await propose(placement, given)).toMatchObject({ refusal: { code: 'not_possible_now' } });
    }
    const waiting = await placeCandidate(parties, { acceptedAt: moment, plannedFrom: addDays(on, 5) });
    expect(await propose(waiting, { kind: 'end', endsOn: addDays(on, 6), endReason: 'completed' })).toMatchObject({ refusal: { code: 'not_possible_now' } });
    expect(await propose(waiting, given)).toMatchObject({ ok: true });
  });
});

describe('taking a proposal back', () => {
  test('is the supplier’s until it is answered, and changes nothing', async () => {
    const { placement, proposal } = await makePending(await running(), 'extend', { endsOn: addMonths(on, 4) });
    const form = { proposalId: proposal.id, version: proposal.version };
    for (const viewer of [parties.caseworker, parties.lead]) {
      expect(await withdrawProposal(viewer, form, randomUUID())).toMatchObject({ ok: false });
    }
    expect(await statusOf(withdrawProposal(parties.stranger, form, randomUUID()))).toBe(404);
    expect(await withdrawProposal(parties.mentor, form, randomUUID())).toMatchObject({ ok: true });
    expect(await withdrawProposal(parties.coordinator, form, randomUUID())).toMatchObject({ refusal: { code: 'already_answered' } });
    expect(await proposalsOf(placement.id)).toMatchObject([{ status: 'withdrawn', decidedById: parties.mentor.membershipId }]);
    expect(await placementNow(placement.id)).toEqual(placement);
  });
});
