import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { decideProposal } from '~/commands/proposal/decide-proposal.server';
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server';
import { addDays, addMonths, today, toDateColumn } from '~/domain/calendar-date';
import type { ProposalAnswer } from '~/domain/proposal-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import type { Placement, Proposal } from '~/platform/generated/prisma/client';
import { makePlacement } from '../support/facts';
import { makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makePending, proposalNow, runningPlacement } from '../support/proposals';
import { makeViewer } from '../support/viewer';

let parties: Parties;
let newMentor: Viewer;
beforeAll(async () => {
  parties = await makeParties();
  newMentor = await makeViewer('mentor', { organisationId: parties.supplier.id });
});

const on = today();
const running = () => runningPlacement(parties);

type Waiting = { placement: Placement; proposal: Proposal };
type Given = Partial<ProposalAnswer>;
const answer = ({ placement, proposal }: Waiting, given: Given = {}, viewer: Viewer = parties.caseworker, requestId = randomUUID()) =>
  decideProposal(
    viewer,
    { proposalId: proposal.id, version: proposal.version, placementVersion: placement.version, answer: 'approve', ...given },
    requestId,
  );
const extension = async () => makePending(await running(), 'extend', { endsOn: addMonths(on, 4) });

describe('yes to a proposal', () => {
  test.each([
    ['extend', { endsOn: addMonths(on, 4) }, { plannedTo: toDateColumn(addMonths(on, 4)) }],
    ['shorten', { endsOn: addMonths(on, 1) }, { plannedTo: toDateColumn(addMonths(on, 1)) }],
    ['change_department', { department: 'it' }, { department: 'it' }],
    [
      'end',
      { endsOn: addDays(on, -1), endReason: 'ended_by_candidate', endDetail: 'education', reason: 'Begynte på skole.' },
      { endedOn: toDateColumn(addDays(on, -1)), endReason: 'ended_by_candidate', endDetail: 'education', endText: 'Begynte på skole.' },
    ],
    ['end', { endsOn: addDays(on, 9), endReason: 'completed' }, { plannedTo: toDateColumn(addDays(on, 9)) }],
  ] as const)('to %s changes exactly that, and nothing else', async (kind, wanted, changed) => {
    const waiting = await makePending(await running(), kind, wanted);
    expect(await answer(waiting)).toEqual({ ok: true, value: 'approve' });
    const { placement } = waiting;
    expect(await placementNow(placement.id)).toEqual({ ...placement, ...changed, version: placement.version + 1 });
    expect(await proposalNow(waiting.proposal.id)).toMatchObject({ status: 'approved', decidedById: parties.caseworker.membershipId });
  });

  test('to change_hours changes days and hours alone', async () => {
    const waiting = await makePending(await running(), 'change_hours', { daysPerWeek: 4, hoursPerWeek: 24 });
    await answer(waiting);
    const { daysPerWeek, hoursPerWeek, ...rest } = await placementNow(waiting.placement.id);
    const { daysPerWeek: _days, hoursPerWeek: _hours, ...before } = waiting.placement;
    expect([Number(daysPerWeek), Number(hoursPerWeek)]).toEqual([4, 24]);
    expect(rest).toEqual({ ...before, version: before.version + 1 });
  });

  test('to change_mentor changes the mentor alone, and the one before loses sight of it', async () => {
    const waiting = await makePending(await running(), 'change_mentor', { mentorId: newMentor.membershipId });
    await answer(waiting);
    const { placement, proposal } = waiting;
    expect(await placementNow(placement.id)).toEqual({ ...placement, mentorId: newMentor.membershipId, version: placement.version + 1 });
    expect(await proposalNow(proposal.id)).toMatchObject({ mentorBeforeId: parties.mentor.membershipId });
    expect(await statusOf(withdrawProposal(parties.mentor, { proposalId: proposal.id, version: 2 }, randomUUID()))).toBe(404);
  });

  test('to a mentor who left the supplier meanwhile is refused', async () => {
    const leaving = await makeViewer('mentor', { organisationId: parties.supplier.id });
    const waiting = await makePending(await running(), 'change_mentor', { mentorId: leaving.membershipId });
    await asWorker((tx) => tx.membership.update({ where: { id: leaving.membershipId }, data: { endedAt: moment } }));
    expect(await answer(waiting)).toMatchObject({ refusal: { code: 'mentor_left_supplier' } });
  });

  test('is refused where the placement has ended or was registered by mistake; no is still possible', async () => {
    for (const meanwhile of [
      { endedOn: toDateColumn(addDays(on, -2)), endReason: 'completed' },
      { voidedAt: moment, voidReason: 'Feil person' },
    ] as const) {
      const waiting = await extension();
      const { id } = waiting.placement;
      const placement = await asWorker((tx) => tx.placement.update({ where: { id }, data: { ...meanwhile, version: { increment: 1 } } }));
      expect(await answer({ ...waiting, placement })).toMatchObject({ refusal: { code: 'not_possible_now' } });
      expect(await answer({ ...waiting, placement }, { answer: 'reject', rejectionText: 'Praksisen er slutt.' })).toMatchObject({ ok: true });
      expect(await placementNow(id)).toEqual(placement);
    }
  });

  test('does not run beyond 18 months, nor into another placement with the same supplier', async () => {
    const tooLong = await makePending(await running(), 'extend', { endsOn: addMonths(on, 15) });
    expect(await answer(tooLong)).toMatchObject({ refusal: { code: 'practice_too_long' } });
    const late = await placeCandidate(parties, { acceptedAt: moment, plannedFrom: addMonths(on, -3), plannedTo: addMonths(on, -1) });
    const { candidateId, contractId, supplierId } = late;
    await makePlacement({ candidateId, contractId, supplierId }, { acceptedAt: moment, startedOn: addDays(on, -9) });
    expect(await answer(await makePending(late, 'extend', { endsOn: addMonths(on, 1) }))).toMatchObject({
      refusal: { code: 'period_meets_other_placement' },
    });
    expect(await placementNow(late.id)).toEqual(late);
  });

  test('is about the placement as it was shown', async () => {
    const waiting = await extension();
    expect(await answer(waiting, { placementVersion: waiting.placement.version - 1 })).toMatchObject({ refusal: { code: 'stale' } });
    expect(await proposalNow(waiting.proposal.id)).toEqual(waiting.proposal);
    expect(await placementNow(waiting.placement.id)).toEqual(waiting.placement);
  });

  test('from two at once is one yes, and the other is told', async () => {
    for (let round = 0; round < 10; round += 1) {
      const waiting = await extension();
      const answers = await Promise.all([answer(waiting), answer(waiting, {}, parties.lead)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'already_answered' } });
      expect((await placementNow(waiting.placement.id)).version).toBe(waiting.placement.version + 1);
    }
  });

  test('against a no at the same moment: one of the two holds, whole', async () => {
    const waiting = await extension();
    const [yes] = await Promise.all([answer(waiting), answer(waiting, { answer: 'reject', rejectionText: 'Nei.' }, parties.lead)]);
    const placement = await placementNow(waiting.placement.id);
    expect((await proposalNow(waiting.proposal.id)).status).toBe(yes.ok ? 'approved' : 'rejected');
    expect(placement.plannedTo).toEqual(yes.ok ? toDateColumn(addMonths(on, 4)) : waiting.placement.plannedTo);
  });

  test('sent twice is one yes', async () => {
    const waiting = await extension();
    const requestId = randomUUID();
    const send = () => answer(waiting, {}, parties.caseworker, requestId);
    expect(await Promise.all([send(), send()])).toEqual(Array(2).fill({ ok: true, value: 'approve' }));
    expect((await placementNow(waiting.placement.id)).version).toBe(waiting.placement.version + 1);
  });
});

describe('no to a proposal', () => {
  test('says why, and changes nothing', async () => {
    const waiting = await extension();
    expect(await answer(waiting, { answer: 'reject' })).toMatchObject({ refusal: { code: 'required' } });
    const rejectionText = 'Kandidaten begynner på kurs.';
    expect(await answer(waiting, { answer: 'reject', rejectionText })).toEqual({ ok: true, value: 'reject' });
    expect(await proposalNow(waiting.proposal.id)).toMatchObject({ status: 'rejected', rejectionText });
    expect(await placementNow(waiting.placement.id)).toEqual(waiting.placement);
  });
});

describe('an answer', () => {
  test('is the unit’s to give: not the supplier’s, not NAV’s, not another unit’s', async () => {
    const waiting = await extension();
    const navAdvisor = await makeViewer('nav_advisor');
    const { candidateId } = waiting.placement;
    await asWorker((tx) => tx.navShare.create({ data: { candidateId, navOfficeId: navAdvisor.organisationId, purpose: 'Oppfølging' } }));
    for (const viewer of [parties.coordinator, parties.mentor, navAdvisor]) {
      expect(await answer(waiting, {}, viewer), viewer.role).toMatchObject({ refusal: { code: 'already_answered' } });
    }
    for (const viewer of [parties.stranger, await makeViewer('caseworker')]) {
      expect(await statusOf(answer(waiting, {}, viewer)), viewer.role).toBe(404);
    }
    expect(await placementNow(waiting.placement.id)).toEqual(waiting.placement);
  });

  test('is given once, whatever the first one was', async () => {
    for (const status of ['approved', 'rejected', 'withdrawn', 'replaced'] as const) {
      const text = status === 'rejected' ? { rejectionText: 'Nei.' } : {};
      const waiting = await makePending(await running(), 'extend', { endsOn: addMonths(on, 4), status, decidedAt: moment, ...text });
      expect(await answer(waiting), status).toMatchObject({ refusal: { code: 'already_answered' } });
      expect(await answer(waiting, { answer: 'reject', rejectionText: 'Nei.' }), status).toMatchObject({ refusal: { code: 'already_answered' } });
      const form = { proposalId: waiting.proposal.id, version: waiting.proposal.version };
      expect(await withdrawProposal(parties.coordinator, form, randomUUID()), status).toMatchObject({ refusal: { code: 'already_answered' } });
      expect(await placementNow(waiting.placement.id)).toEqual(waiting.placement);
    }
  });
});
