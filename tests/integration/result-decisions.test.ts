import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { recordFollowUp } from '~/commands/follow-up/record-follow-up.server';
import { voidFollowUp } from '~/commands/follow-up/void-follow-up.server';
import { decideResult } from '~/commands/result/decide-result.server';
import { addDays, addMonths, today, type CalendarDate } from '~/domain/calendar-date';
import { DEFAULT_CLOCK } from '~/domain/figures/definitions';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { computeFigures } from '~/queries/figures/compute-figures.server';
import { readResultDecision } from '~/queries/result/read-result-decision.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeCandidate, makeContract, makeFollowUp, makePlacement, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
let caseworker: Viewer;
let nav: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
});

/** Somebody whose practice ended so that 6 months have passed on `measuredOn`; supplier and candidate differ about it. */
async function conflict(around: CalendarDate = addDays(on, -10)) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  const contract = await makeContract({ startsOn: addMonths(on, -36) });
  // The last day of a month has no day six months on in every month.
  const ended = addMonths(around, -6);
  const measuredOn = addMonths(ended, 6);
  const saidOn = measuredOn < on ? measuredOn : on;
  const parties = { candidateId: candidate.id, contractId: contract.id, supplierId: contract.supplierId };
  await makePlacement(parties, { startedOn: addMonths(ended, -3), endedOn: ended });
  await shareWithNav(candidate.id, nav.organisationId);
  await makeFollowUp(candidate.id, { source: 'supplier', status: 'ordinary', statusDate: saidOn, registeredOn: saidOn });
  await makeFollowUp(candidate.id, { source: 'candidate', status: 'not_employed', statusDate: saidOn, registeredOn: saidOn });
  return { id: candidate.id, measuredOn, contractId: contract.id };
}
type Conflict = Awaited<ReturnType<typeof conflict>>;

async function decide({ id, measuredOn }: Conflict, status: 'ordinary' | 'not_employed' | 'education', viewer = caseworker) {
  const { seen } = await readResultDecision(viewer, id, measuredOn, on);
  return decideResult(viewer, { candidateId: id, measuredOn }, { status, reason: 'Så arbeidsavtalen.', seen }, randomUUID());
}
const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) => (outcome.ok ? null : outcome.refusal.code);
const resultOf = async ({ id, measuredOn }: Conflict) =>
  (await readCandidate(caseworker, id, on)).measuringDates.find((date) => date.on === measuredOn);

/** What the key figures of the contract say 6 months after. */
async function figuresOf({ contractId }: Conflict, asOf = on) {
  const args = { contractId, supplierId: null, clock: DEFAULT_CLOCK, asOf, from: '1900-01-01', to: asOf } as const;
  const { figures, standings } = await asViewer(caseworker, (tx) => computeFigures(tx, args, { contract: null, supplier: null }));
  const { ordinary, notEmployed, education } = figures.employed[6];
  return { ordinary, notEmployed, education, ...standings[6] };
}

test('a conflict waits for the caseworker and not for NAV, is decided with a reason, and is the result by figures.md', async () => {
  const one = await conflict();
  const path = `/kandidater/${one.id}/resultat/${one.measuredOn}`;
  const waits = async (viewer: Viewer) => (await listTasks(viewer, on)).tasks.filter((task) => task.path === path).length;
  expect([await waits(caseworker), await waits(nav)]).toEqual([1, 0]);
  expect(await figuresOf(one)).toMatchObject({ ordinary: 1, notEmployed: 0, conflicting: 1 });
  expect(codeOf(await decide(one, 'not_employed'))).toBeNull();
  expect(await waits(caseworker)).toBe(0);
  expect(await figuresOf(one)).toMatchObject({ ordinary: 0, notEmployed: 1, conflicting: 0, confirmed: 1 });
  expect(await resultOf(one)).toMatchObject({ status: 'not_employed', standing: 'confirmed' });
  const { decisions, followUps } = await readCandidate(caseworker, one.id, on);
  expect(decisions).toMatchObject([{ status: 'not_employed', reason: 'Så arbeidsavtalen.', decidedBy: caseworker.name }]);
  expect(followUps).toHaveLength(3);
});

test('a decision wins over answers about the same date that were registered the same day', async () => {
  const one = await conflict(on);
  await recordFollowUp(nav, one.id, { statusDate: one.measuredOn, status: 'ordinary', method: 'register' }, randomUUID());
  expect(codeOf(await decide(one, 'not_employed'))).toBeNull();
  expect(await figuresOf(one)).toMatchObject({ notEmployed: 1, conflicting: 0, confirmed: 1 });
});

test('an answer of the unit earlier the same day is corrected, and the decision keeps what was decided', async () => {
  const one = await conflict(on);
  await recordFollowUp(caseworker, one.id, { statusDate: one.measuredOn, status: 'ordinary', method: 'phone' }, randomUUID());
  expect(codeOf(await decide(one, 'not_employed'))).toBeNull();
  const said = (status: 'education') => recordFollowUp(caseworker, one.id, { statusDate: one.measuredOn, status, method: 'phone' }, randomUUID());
  expect((await readCandidate(caseworker, one.id, on)).followUps.filter(({ source }) => source === 'unit')).toHaveLength(1);
  await said('education');
  const { decisions } = await readCandidate(caseworker, one.id, on);
  expect(decisions).toMatchObject([{ status: 'not_employed' }]);
  expect((await resultOf(one))?.standing).toBe('conflicting');
});

test('before the measuring date a decision is about today, the nearest day that anybody can know about', async () => {
  const one = await conflict(addDays(on, 10));
  expect(codeOf(await decide(one, 'not_employed'))).toBeNull();
  const { followUps } = await readCandidate(caseworker, one.id, on);
  expect(followUps.find(({ source }) => source === 'unit')).toMatchObject({ statusDate: on, status: 'not_employed' });
  expect(await figuresOf(one, addDays(on, 20))).toMatchObject({ notEmployed: 1, confirmed: 1 });
});

test('a later answer that differs opens the conflict again, one that agrees does not, and a new decision settles it', async () => {
  const one = await conflict();
  await decide(one, 'not_employed');
  await recordFollowUp(nav, one.id, { statusDate: one.measuredOn, status: 'not_employed', method: 'register' }, randomUUID());
  expect((await resultOf(one))?.standing).toBe('confirmed');
  await recordFollowUp(nav, one.id, { statusDate: one.measuredOn, status: 'ordinary', method: 'register' }, randomUUID());
  expect((await resultOf(one))?.standing).toBe('conflicting');
  expect(await figuresOf(one)).toMatchObject({ conflicting: 1 });
  expect(codeOf(await decide(one, 'ordinary'))).toBeNull();
  expect((await resultOf(one))?.standing).toBe('confirmed');
  expect((await readCandidate(caseworker, one.id, on)).decisions.map(({ status }) => status)).toEqual(['ordinary', 'not_employed']);
});

test('a decision whose answer is taken back decides nothing any more', async () => {
  const one = await conflict();
  await decide(one, 'not_employed');
  const [own] = await asWorker((tx) => tx.followUp.findMany({ where: { candidateId: one.id, source: 'unit' } }));
  await voidFollowUp(caseworker, own?.id ?? '', { version: own?.version ?? 1, reason: 'Feil person' }, randomUUID());
  expect((await resultOf(one))?.standing).toBe('conflicting');
});

test('nobody decides over an answer that was not on the screen, or where nothing is to be decided', async () => {
  const one = await conflict();
  const { seen } = await readResultDecision(caseworker, one.id, one.measuredOn, on);
  await makeFollowUp(one.id, { source: 'nav', status: 'education', statusDate: one.measuredOn, registeredOn: on });
  const late = { status: 'ordinary', reason: 'x', seen } as const;
  expect(codeOf(await decideResult(caseworker, { candidateId: one.id, measuredOn: one.measuredOn }, late, randomUUID()))).toBe('answers_changed');
  await decide(one, 'ordinary');
  expect(codeOf(await decide(one, 'ordinary'))).toBe('no_conflict');
});

test('the same sending decides once', async () => {
  const one = await conflict();
  const { seen } = await readResultDecision(caseworker, one.id, one.measuredOn, on);
  const [about, values, sending] = [{ candidateId: one.id, measuredOn: one.measuredOn }, { status: 'ordinary', reason: 'Avtalen.', seen }, randomUUID()] as const;
  const outcomes = await Promise.all([1, 2].map(() => decideResult(caseworker, about, values, sending)));
  expect(outcomes.map(codeOf)).toEqual([null, null]);
  expect((await readCandidate(caseworker, one.id, on)).decisions).toHaveLength(1);
});

test('a date on which the candidate is not measured has nothing to decide', async () => {
  const one = await conflict();
  await expect(readResultDecision(caseworker, one.id, addDays(one.measuredOn, 1), on)).rejects.toMatchObject({ status: 404 });
});

test('PostgreSQL lets nobody but the unit write a decision, and nobody change one', async () => {
  const one = await conflict();
  await decide(one, 'ordinary');
  const own = await asWorker((tx) => tx.followUp.findFirstOrThrow({ where: { candidateId: one.id, source: 'unit' } }));
  const actor = ({ userId, membershipId, organisationId, role }: Viewer) => ({ userId, membershipId, organisationId, role });
  const insert = (viewer: Viewer, status: string) =>
    asActor(actor(viewer), 'portal_app', (tx) => tx.$executeRawUnsafe(
      `insert into result_decisions (candidate_id, measured_on, status, reason, follow_up_id, decided_by)
       values ('${one.id}', '${one.measuredOn}', '${status}', 'x', '${own.id}', '${viewer.membershipId}')`));
  await expect(insert(nav, 'ordinary')).rejects.toThrow(/row-level security/);
  await expect(insert(caseworker, 'education'), 'another status than the answer that it is').rejects.toThrow(/row-level security/);
  await expect(asWorker((tx) => tx.$executeRawUnsafe(`update result_decisions set reason = 'y' where candidate_id = '${one.id}'`))).rejects.toThrow(/permission denied/);
});
