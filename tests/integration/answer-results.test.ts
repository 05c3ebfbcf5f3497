import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { answerResults } from '~/commands/result/answer-results.server';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import { rowKey, type BatchAnswer } from '~/domain/result-batch-values';
import type { Viewer } from '~/domain/viewer';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { readResultBatch } from '~/queries/result/read-result-batch.server';
import { makeCandidate, makeContract, makeEmployment, makeFollowUp, makePlacement, makeWageSubsidy, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
const ended = addMonths(addDays(on, -20), -6);
const measuredOn = addMonths(ended, 6);
const month = measuredOn.slice(0, 7);
let caseworker: Viewer;
let nav: Viewer;
let parties: { contractId: string; supplierId: string };

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
  const contract = await makeContract({ startsOn: addMonths(on, -36) });
  parties = { contractId: contract.id, supplierId: contract.supplierId };
});

async function measured(endedOn = ended) {
  const { id } = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  await makePlacement({ candidateId: id, ...parties }, { startedOn: addMonths(endedOn, -3), endedOn });
  await shareWithNav(id, nav.organisationId);
  return id;
}

function answer(candidateId: string, given: Partial<BatchAnswer> = {}): BatchAnswer {
  const about = { candidateId, measuredOn: given.measuredOn ?? measuredOn };
  return { ...about, key: rowKey(about), status: 'ordinary', method: 'phone', saidByCandidate: false, note: null, ...given };
}
const save = (viewer: Viewer, answers: BatchAnswer[], unanswered = true, sending: string = randomUUID()) =>
  answerResults(viewer, { answers, unanswered }, sending);
const followUpsOf = async (id: string) => (await readCandidate(caseworker, id, on)).followUps;
const rowOf = async (viewer: Viewer, id: string, kind: 'due' | 'single' = 'due') =>
  (await readResultBatch(viewer, { month, kind, page: 1 }, on)).rows.find(({ candidateId }) => candidateId === id);

test('each answer is saved with its source and how it was checked, about the measuring date', async () => {
  const [one, two] = [await measured(), await measured()];
  const answers = [answer(one, { method: 'payslip', note: 'Så siste lønnsslipp.' }), answer(two, { status: 'not_employed', saidByCandidate: true })];
  expect(await save(caseworker, answers)).toEqual({ ok: true, value: 2 });
  expect(await followUpsOf(one)).toMatchObject([{ source: 'unit', method: 'payslip', note: 'Så siste lønnsslipp.', statusDate: measuredOn, registeredOn: on }]);
  expect(await followUpsOf(two)).toMatchObject([{ source: 'candidate', status: 'not_employed', registeredBy: caseworker.name }]);
  expect(await rowOf(caseworker, one)).toBeUndefined();
});

test('before the measuring date the answer is about today', async () => {
  const soon = addDays(on, 9);
  const id = await measured(addMonths(soon, -6));
  await save(caseworker, [answer(id, { measuredOn: addMonths(addMonths(soon, -6), 6) })]);
  expect(await followUpsOf(id)).toMatchObject([{ statusDate: on }]);
});

test('what is known stands beside each: the job on the day with its subsidy, and the status that follows', async () => {
  const id = await measured();
  const job = await makeEmployment(id, { startedOn: addMonths(on, -5), percent: 60, employerName: 'Ren AS' });
  await makeWageSubsidy(job.id, addMonths(on, -5), addMonths(on, 2));
  await makeFollowUp(id, { statusDate: addMonths(on, -3), source: 'supplier', status: 'subsidised', note: 'Trives.' });
  expect((await rowOf(caseworker, id))?.known).toMatchObject({
    about: measuredOn,
    status: 'subsidised',
    jobs: [{ employer: 'Ren AS', percent: 60, subsidised: true }],
    answers: [{ source: 'supplier', status: 'subsidised', note: 'Trives.' }],
  });
});

test('a result with one source can be confirmed by another in the same way', async () => {
  const id = await measured();
  await makeFollowUp(id, { statusDate: measuredOn, registeredOn: addDays(measuredOn, 1), source: 'supplier', status: 'ordinary' });
  expect(await rowOf(caseworker, id)).toBeUndefined();
  expect((await rowOf(caseworker, id, 'single'))?.known).toMatchObject({ status: 'ordinary', answers: [{ source: 'supplier' }] });
  expect(await save(caseworker, [answer(id, { saidByCandidate: true })], false)).toMatchObject({ ok: true });
  expect(await rowOf(caseworker, id, 'single')).toBeUndefined();
  const { measuringDates } = await readCandidate(caseworker, id, on);
  expect(measuringDates.find((date) => date.on === measuredOn)?.standing).toBe('confirmed');
});

test('NAV answers for itself about whom it shares, and not for the candidate', async () => {
  const id = await measured();
  expect(await save(nav, [answer(id, { saidByCandidate: true })])).toMatchObject({ ok: false, refusal: { code: 'choose_one' } });
  expect(await save(nav, [answer(id)])).toMatchObject({ ok: true });
  expect(await followUpsOf(id)).toMatchObject([{ source: 'nav' }]);
});

test('where somebody else has answered meanwhile, nothing is saved and the names are told', async () => {
  const [one, two] = [await measured(), await measured()];
  await save(nav, [answer(one, { status: 'education' })]);
  const outcome = await save(caseworker, [answer(two), answer(one)]);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'answered_meanwhile', details: [expect.any(String)] } });
  expect(await followUpsOf(two)).toEqual([]);
});

test('the same sending twice saves once', async () => {
  const id = await measured();
  const sending = randomUUID();
  const outcomes = await Promise.all([save(caseworker, [answer(id)], true, sending), save(caseworker, [answer(id)], true, sending)]);
  expect(outcomes).toEqual([{ ok: true, value: 1 }, { ok: true, value: 1 }]);
  expect(await followUpsOf(id)).toHaveLength(1);
});

test('nobody answers about somebody out of scope, or about a day that is far ahead', async () => {
  const foreign = await makeViewer('caseworker');
  await expect(save(foreign, [answer(await measured())])).rejects.toMatchObject({ status: 404 });
  const ahead = await save(caseworker, [answer(await measured(), { measuredOn: addDays(on, 15) })]);
  expect(ahead).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
});
