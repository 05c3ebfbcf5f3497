import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, today, toDateColumn } from '~/domain/calendar-date';
import { asWorker } from '~/platform/database.server';
import { listProposals } from '~/queries/proposal/list-proposals.server';
import { readProposal } from '~/queries/proposal/read-proposal.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makePending } from '../support/proposals';
import { makeViewer } from '../support/viewer';

const on = today();
const all = { search: '', sort: 'sist', direction: 'asc', page: 1 } as const;
const unfiltered = { status: null, kind: null };
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

let parties: Parties;
let ids: Record<'older' | 'newer' | 'yes' | 'no', string>;
beforeAll(async () => {
  parties = await makeParties();
  const facts = { acceptedAt: moment, startedOn: addMonths(on, -3), plannedTo: addMonths(on, 2), mentorId: parties.mentor.membershipId };
  const make = async (kind: 'extend' | 'change_department', given: object) =>
    (await makePending(await placeCandidate(parties, facts), kind, { ...(kind === 'extend' ? { endsOn: addMonths(on, 4) } : { department: 'it' }), ...given })).proposal.id;
  ids = {
    yes: await make('extend', { proposedAt: daysAgo(20), status: 'approved', decidedAt: daysAgo(10) }),
    no: await make('extend', { proposedAt: daysAgo(19), status: 'rejected', decidedAt: daysAgo(2), rejectionText: 'Nei.' }),
    newer: await make('change_department', { proposedAt: daysAgo(1) }),
    older: await make('extend', { proposedAt: daysAgo(5) }),
  };
});

describe('the list of proposals', () => {
  test('begins for the unit with what has waited longest', async () => {
    const { rows, total } = await listProposals(parties.caseworker, all, unfiltered, on);
    expect([total, rows.map(({ id }) => id)]).toEqual([4, [ids.older, ids.newer, ids.no, ids.yes]]);
  });

  test('begins for the supplier with the newest answer', async () => {
    for (const viewer of [parties.coordinator, parties.mentor]) {
      const { rows } = await listProposals(viewer, all, unfiltered, on);
      expect(rows.map(({ id }) => id), viewer.role).toEqual([ids.no, ids.yes, ids.newer, ids.older]);
    }
  });

  test('is narrowed by state, by kind and by the person', async () => {
    const found = async (given: object, search = '') =>
      (await listProposals(parties.caseworker, { ...all, search }, { ...unfiltered, ...given }, on)).rows.map(({ id }) => id);
    expect(await found({ status: 'pending' })).toEqual([ids.older, ids.newer]);
    expect(await found({ status: 'pending', kind: 'change_department' })).toEqual([ids.newer]);
    expect(await found({}, 'finnes-ikke')).toEqual([]);
  });

  test('is empty for everybody else', async () => {
    for (const role of ['caseworker', 'nav_advisor', 'coordinator', 'mentor'] as const) {
      expect((await listProposals(await makeViewer(role), all, unfiltered, on)).total, role).toBe(0);
    }
  });
});

test('what waits is on the unit’s start page, due seven days after it was made', async () => {
  const { tasks } = await listTasks(parties.caseworker, on);
  const due = tasks.filter(({ kind }) => kind === 'answer_proposal').map(({ path, dueOn }) => [path, dueOn]);
  expect(due).toEqual([
    [`/forslag/${ids.older}`, addDays(on, 2)],
    [`/forslag/${ids.newer}`, addDays(on, 6)],
  ]);
});

describe('the page of a proposal', () => {
  test('says when a yes is not possible any more, and leaves the no', async () => {
    const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: addMonths(on, -3), plannedTo: addMonths(on, 2) });
    const { proposal } = await makePending(placement, 'extend', { endsOn: addMonths(on, 4) });
    expect((await readProposal(parties.caseworker, proposal.id, on)).fault).toBeNull();
    const ended = { endedOn: toDateColumn(addDays(on, -1)), endReason: 'completed' } as const;
    await asWorker((tx) => tx.placement.update({ where: { id: placement.id }, data: ended }));
    const page = await readProposal(parties.caseworker, proposal.id, on);
    expect([page.fault, page.warnings, page.proposal.allowedActions]).toEqual(['not_possible_now', [], ['approve', 'reject']]);
  });

  test('warns of a practice beyond 12 months and of too few places, and lets it through', async () => {
    const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: addMonths(on, -9), plannedTo: addMonths(on, 1) });
    const { proposal } = await makePending(placement, 'extend', { endsOn: addMonths(on, 5) });
    expect((await readProposal(parties.caseworker, proposal.id, on)).warnings).toEqual(['long', 'no_free_place']);
    expect((await readProposal(parties.coordinator, proposal.id, on)).warnings).toEqual([]);
    expect(await statusOf(readProposal(parties.stranger, proposal.id, on))).toBe(404);
  });
});
