import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { answerQuestion } from '~/commands/employer-question/answer-question.server';
import { addDays, fromDateColumn, today } from '~/domain/calendar-date';
import { ordinaryValues, stillEmployedValues, type OrdinaryAfterSubsidy, type StillEmployed } from '~/domain/employer-answer-values';
import type { QuestionKey } from '~/domain/employer-question';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { listEmployerQuestions, readEmployerQuestion } from '~/queries/employer-question/read-questions.server';
import { makeEmployment, makeFollowUp, makePlacement, makeWageSubsidy } from '../support/facts';
import { hirePracticant } from '../support/hired';
import { makeParties, moment, placeCandidate, statusOf } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const yes: StillEmployed = { answer: 'yes', form: 'permanent', percent: 80, subsidy: 'no' };

const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) => (outcome.ok ? null : outcome.refusal.code);
const stillEmployed = ({ employment, measuredOn }: Awaited<ReturnType<typeof hirePracticant>>): QuestionKey => ({
  kind: 'still_employed',
  employmentId: employment.id,
  aboutOn: measuredOn,
});
const answer = (viewer: Viewer, key: QuestionKey, given: StillEmployed | OrdinaryAfterSubsidy, requestId: string = randomUUID()) =>
  answerQuestion(viewer, key, given, requestId);
const answersAbout = (candidateId: string) => asWorker((tx) => tx.employerAnswer.findMany({ where: { candidateId }, orderBy: { answeredAt: 'asc' } }));
const resultsOf = (candidateId: string) => asWorker((tx) => tx.followUp.findMany({ where: { candidateId } }));

test('a yes is the supplier’s result on the measuring date, and closes the question', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties, { measuredOn: addDays(on, -5) });
  expect(codeOf(await answer(parties.coordinator, stillEmployed(hired), { ...yes, words: 'Trives godt' }))).toBeNull();
  const [result, ...none] = await resultsOf(hired.candidateId);
  expect(none).toEqual([]);
  expect(result).toMatchObject({ source: 'supplier', status: 'ordinary', registeredById: parties.coordinator.membershipId });
  expect(result && [fromDateColumn(result.statusDate), fromDateColumn(result.registeredOn)]).toEqual([hired.measuredOn, on]);
  expect(await answersAbout(hired.candidateId)).toMatchObject([
    { answer: 'yes', form: 'permanent', subsidyKnown: 'no', words: 'Trives godt', supplierId: parties.supplier.id, followUpId: result?.id },
  ]);
  expect(await listEmployerQuestions(parties.coordinator)).toEqual([]);
});

test('a yes before the measuring date is about the day it is given', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties, { measuredOn: addDays(on, 12) });
  await answer(parties.coordinator, stillEmployed(hired), yes);
  expect((await resultsOf(hired.candidateId)).map(({ statusDate }) => fromDateColumn(statusDate))).toEqual([on]);
});

test.each([
  ['the supplier says so', 'yes', false, 'subsidised'],
  ['nobody knows, and one is registered', 'unknown', true, 'subsidised'],
  ['nobody knows, and none is registered', 'unknown', false, 'ordinary'],
  ['the supplier says no, whatever is registered', 'no', true, 'ordinary'],
] as const)('the result is with subsidy where %s', async (_where, subsidy, registered, status) => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  if (registered) await makeWageSubsidy(hired.employment.id, addDays(on, -30), addDays(on, 300));
  await answer(parties.coordinator, stillEmployed(hired), { ...yes, subsidy });
  expect((await resultsOf(hired.candidateId)).map((one) => one.status)).toEqual([status]);
});

test('a no stands with the last day, and is no result: the person may work elsewhere', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  const ended = addDays(on, -10);
  expect(codeOf(await answer(parties.coordinator, stillEmployed(hired), { answer: 'no', endedOn: ended, form: 'permanent' }))).toBeNull();
  expect(await resultsOf(hired.candidateId)).toEqual([]);
  const [said] = await answersAbout(hired.candidateId);
  expect(said).toMatchObject({ answer: 'no', form: null, percent: null, employmentVersion: 1 });
  expect(said?.endedOn && fromDateColumn(said.endedOn)).toBe(ended);
  expect(await listEmployerQuestions(parties.coordinator)).toEqual([]);
});

test('the last day lies in the job and before the day that is asked about', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties, { measuredOn: addDays(on, -5) });
  const ahead = await hirePracticant(parties, { measuredOn: addDays(on, 5) });
  const gone = (endedOn: typeof on, who = hired) => answer(parties.coordinator, stillEmployed(who), { answer: 'no', endedOn });
  expect(codeOf(await gone(addDays(on, 1)))).toBe('in_the_future');
  expect(codeOf(await gone(addDays(fromDateColumn(hired.employment.startedOn), -1)))).toBe('before_job');
  expect(codeOf(await gone(hired.measuredOn))).toBe('employed_that_day');
  expect(codeOf(await gone(on, ahead))).toBe('employed_that_day');
  expect(codeOf(await gone(addDays(on, -1), ahead))).toBeNull();
});

test('the form asks for the terms of a yes, and for the end or a word with a no', () => {
  const faults = (given: Record<string, string>, schema: typeof stillEmployedValues | typeof ordinaryValues = stillEmployedValues) =>
    (schema.safeParse(given).error?.issues ?? []).map(({ path, message }) => `${path.join()} ${message}`);
  expect(faults({ answer: 'yes' })).toEqual(['form choose_one', 'percent required', 'subsidy choose_one']);
  expect(faults({ answer: 'no' })).toEqual(['endedOn end_or_words']);
  expect(faults({ answer: 'no', words: 'Begynte aldri' })).toEqual([]);
  expect(faults({ answer: 'not_decided' }, ordinaryValues)).toEqual([]);
  expect(faults({ answer: 'yes', percent: '120' }, ordinaryValues)).toEqual(['percent not_a_percent', 'form choose_one']);
});

test('somebody else’s question does not exist, and an answered one is told apart', async () => {
  const parties = await makeParties();
  const key = stillEmployed(await hirePracticant(parties));
  expect(await statusOf(readEmployerQuestion(parties.stranger, key))).toBe(404);
  expect(await statusOf(answer(parties.stranger, key, yes))).toBe(404);
  expect(await statusOf(answer(parties.coordinator, { ...key, aboutOn: addDays(key.aboutOn, 1) }, yes))).toBe(404);
  await answer(parties.coordinator, key, yes);
  expect(codeOf(await answer(parties.colleague, key, { answer: 'no', endedOn: addDays(on, -30) }))).toBe('colleague_answered');
  expect(await statusOf(readEmployerQuestion(parties.colleague, key))).toBe(302);
  expect(await statusOf(readEmployerQuestion(parties.stranger, key))).toBe(404);
});

test('a form that is sent twice is one answer, and of two colleagues at once one is told', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  const twice = randomUUID();
  const both = [parties.coordinator, parties.coordinator, parties.colleague].map((viewer, index) =>
    answer(viewer, stillEmployed(hired), yes, index < 2 ? twice : randomUUID()),
  );
  const codes = (await Promise.all(both)).map(codeOf);
  expect([['colleague_answered', null, null], ['colleague_answered', 'colleague_answered', null]]).toContainEqual(codes.toSorted((a, b) => String(a).localeCompare(String(b))));
  expect(await answersAbout(hired.candidateId)).toHaveLength(1);
  expect(await resultsOf(hired.candidateId)).toHaveLength(1);
});

test('one answer serves measuring dates that lie within 31 days of each other', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties, { measuredOn: addDays(on, -20) });
  const later = { startedOn: addDays(fromDateColumn(hired.placement.endedOn ?? moment), 1), endedOn: addDays(fromDateColumn(hired.placement.endedOn ?? moment), 15) };
  const other = await makeParties();
  await makePlacement({ candidateId: hired.candidateId, contractId: other.contract.id, supplierId: other.supplier.id }, later);
  expect(await listEmployerQuestions(parties.coordinator)).toHaveLength(2);
  await answer(parties.coordinator, stillEmployed(hired), yes);
  expect(await listEmployerQuestions(parties.coordinator)).toEqual([]);
});

test('two employers of one person both say it; the first result of the day stands for both', async () => {
  const [first, second] = [await makeParties(), await makeParties()];
  const hired = await hirePracticant(first);
  await makePlacement({ candidateId: hired.candidateId, contractId: second.contract.id, supplierId: second.supplier.id }, { startedOn: addDays(on, -900), endedOn: addDays(on, -800) });
  const job = await makeEmployment(hired.candidateId, { employerOrgNumber: second.supplier.orgNumber ?? '', startedOn: addDays(on, -90) });
  await answer(first.coordinator, stillEmployed(hired), yes);
  expect(codeOf(await answer(second.coordinator, { ...stillEmployed(hired), employmentId: job.id }, { ...yes, subsidy: 'yes' }))).toBeNull();
  const [result, ...none] = await resultsOf(hired.candidateId);
  expect(none).toEqual([]);
  expect((await answersAbout(hired.candidateId)).map(({ followUpId }) => followUpId)).toEqual([result?.id, result?.id]);
});

async function subsidyEnding(parties: Awaited<ReturnType<typeof makeParties>>) {
  const { candidateId } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -70), endedOn: addDays(on, -10), endReason: 'hired' });
  const employment = await makeEmployment(candidateId, { employerOrgNumber: parties.supplier.orgNumber ?? '', startedOn: addDays(on, -200) });
  await makeWageSubsidy(employment.id, addDays(on, -200), addDays(on, 20));
  return { candidateId, key: { kind: 'ordinary_after_subsidy', employmentId: employment.id, aboutOn: addDays(on, 21) } satisfies QuestionKey };
}

test('not decided leaves the question open; a yes or no closes it, and neither is a result', async () => {
  const parties = await makeParties();
  const { candidateId, key } = await subsidyEnding(parties);
  expect(codeOf(await answer(parties.coordinator, key, { answer: 'not_decided', words: 'Kommer an på oppdragene' }))).toBeNull();
  expect(await listEmployerQuestions(parties.coordinator)).toMatchObject([{ undecidedOn: on }]);
  expect(codeOf(await answer(parties.colleague, key, { answer: 'not_decided' }))).toBeNull();
  expect(codeOf(await answer(parties.colleague, key, { answer: 'yes', form: 'permanent', percent: 100 }))).toBeNull();
  expect(await listEmployerQuestions(parties.coordinator)).toEqual([]);
  expect(codeOf(await answer(parties.coordinator, key, { answer: 'no', words: 'Ingen oppdrag' }))).toBe('colleague_answered');
  expect((await answersAbout(candidateId)).map((one) => one.answer)).toEqual(['not_decided', 'not_decided', 'yes']);
  expect(await resultsOf(candidateId)).toEqual([]);
});

const actorOf = ({ userId, membershipId, organisationId, role }: Viewer) => ({ userId, membershipId, organisationId, role });

test('nobody writes an answer past the function, changes one, or answers in another role', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  const key = stillEmployed(hired);
  const call = `select answer_employer_question('still_employed', '${key.employmentId}', '${key.aboutOn}', 'yes', null, 'permanent', 80, 'no', null)`;
  for (const viewer of [parties.caseworker, parties.lead, parties.mentor, await makeViewer('nav_advisor')]) {
    await expect(asActor(actorOf(viewer), 'portal_app', (tx) => tx.$queryRawUnsafe(call)), viewer.role).rejects.toThrow('not open to the actor');
  }
  await answer(parties.coordinator, key, yes);
  const [said] = await answersAbout(hired.candidateId);
  for (const write of [
    `insert into employer_answers select * from employer_answers`,
    `update employer_answers set words = 'x' where id = '${said?.id}'`,
    `delete from employer_answers where id = '${said?.id}'`,
    `insert into follow_ups (candidate_id, status_date, registered_on, source, status) values ('${hired.candidateId}', '${on}', '${on}', 'supplier', 'ordinary')`,
  ]) {
    await expect(asActor(actorOf(parties.coordinator), 'portal_app', (tx) => tx.$executeRawUnsafe(write)), write).rejects.toThrow(/permission denied|row-level security/);
  }
});

test('the supplier reads no answer back, the unit does, and no other unit', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  await answer(parties.coordinator, stillEmployed(hired), yes);
  const seenBy = (viewer: Viewer) => asActor(actorOf(viewer), 'portal_app', (tx) => tx.employerAnswer.count({ where: { candidateId: hired.candidateId } }));
  expect(await seenBy(parties.coordinator)).toBe(0);
  expect(await seenBy(parties.caseworker)).toBe(1);
  expect(await seenBy(await makeViewer('caseworker'))).toBe(0);
});

test('the answer and its result are in the log under the name of whoever answered', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  await answer(parties.coordinator, stillEmployed(hired), yes);
  const [said] = await answersAbout(hired.candidateId);
  const entries = await asWorker((tx) => tx.auditLogEntry.findMany({ where: { rowId: { in: [said?.id ?? '', said?.followUpId ?? ''] } } }));
  expect(entries.map(({ tableName, action, membershipId }) => `${tableName} ${action} ${membershipId}`).toSorted()).toEqual([
    `employer_answers insert ${parties.coordinator.membershipId}`,
    `follow_ups insert ${parties.coordinator.membershipId}`,
  ]);
});

test('a result that the unit has written does not stand in the way of the supplier’s', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  await makeFollowUp(hired.candidateId, { statusDate: on, source: 'unit', status: 'not_employed' });
  expect(codeOf(await answer(parties.coordinator, stillEmployed(hired), yes))).toBeNull();
  expect((await resultsOf(hired.candidateId)).map(({ source }) => source).toSorted()).toEqual(['supplier', 'unit']);
});
