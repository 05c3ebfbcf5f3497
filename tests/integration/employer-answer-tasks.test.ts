import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { answerQuestion } from '~/commands/employer-question/answer-question.server';
import { editEmployment } from '~/commands/employment/edit-employment.server';
import { addDays, fromDateColumn, toDateColumn, today } from '~/domain/calendar-date';
import { OTHER_EMPLOYER } from '~/domain/employment';
import type { TaskKind } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeEmployment, makeFollowUp, makeWageSubsidy, shareWithNav } from '../support/facts';
import { hirePracticant } from '../support/hired';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const waiting = async (viewer: Viewer, kind: TaskKind) => (await listTasks(viewer, on)).tasks.filter((task) => task.kind === kind);
type Hired = Awaited<ReturnType<typeof hirePracticant>>;

function sayGone({ coordinator }: Parties, { employment, measuredOn }: Hired) {
  const key = { kind: 'still_employed', employmentId: employment.id, aboutOn: measuredOn } as const;
  return answerQuestion(coordinator, key, { answer: 'no', endedOn: addDays(measuredOn, -3), words: 'Flyttet' }, randomUUID());
}

test('a question is a task for the coordinators, without the name, until it is answered', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  const path = `/ansatte/${hired.employment.id}/fortsatt-ansatt/${hired.measuredOn}`;
  for (const viewer of [parties.coordinator, parties.colleague]) {
    const tasks = await waiting(viewer, 'answer_employer_question');
    expect(tasks).toMatchObject([{ path, dueOn: addDays(hired.measuredOn, 31) }]);
    expect(JSON.stringify(tasks)).not.toMatch(/Selam|Haile/);
  }
  expect(await waiting(parties.mentor, 'answer_employer_question')).toEqual([]);
  await sayGone(parties, hired);
  expect(await waiting(parties.colleague, 'answer_employer_question')).toEqual([]);
});

test('an employer that says that the job has ended is a task for the caseworker until the job is ended', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  const { employment } = hired;
  await sayGone(parties, hired);
  for (const viewer of [parties.caseworker, parties.lead]) {
    expect(await waiting(viewer, 'employer_says_ended')).toMatchObject([{ subject: 'Selam Haile', path: `/arbeid/${employment.id}` }]);
  }
  expect((await readEmployment(parties.caseworker, employment.id)).employerAnswers).toMatchObject([
    { answer: 'no', endedOn: addDays(hired.measuredOn, -3), words: 'Flyttet', supplier: 'Rent og Pent AS', waits: true },
  ]);
  const written = { employer: OTHER_EMPLOYER, employerOrgNumber: employment.employerOrgNumber, employerName: 'Rent og Pent AS', form: 'permanent', percent: 100 } as const;
  const dates = { startedOn: fromDateColumn(employment.startedOn), endedOn: addDays(hired.measuredOn, -3) };
  expect(await editEmployment(parties.caseworker, employment.id, { ...written, ...dates, version: employment.version }, randomUUID())).toMatchObject({ ok: true });
  expect(await waiting(parties.caseworker, 'employer_says_ended')).toEqual([]);
  expect((await readCandidate(parties.caseworker, hired.candidateId, on)).employerAnswers).toMatchObject([{ answer: 'no', waits: false }]);
});

test('the caseworker who finds out otherwise registers the result, and the task is done', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties, { measuredOn: addDays(on, -5) });
  await sayGone(parties, hired);
  await makeFollowUp(hired.candidateId, { statusDate: hired.measuredOn, registeredOn: on });
  expect(await waiting(parties.caseworker, 'employer_says_ended')).toEqual([]);
});

test('a job that was registered by mistake waits for nobody', async () => {
  const parties = await makeParties();
  const hired = await hirePracticant(parties);
  await sayGone(parties, hired);
  await asWorker((tx) => tx.employment.update({ where: { id: hired.employment.id }, data: { voidedAt: moment, voidReason: 'Feil person' } }));
  expect(await waiting(parties.caseworker, 'employer_says_ended')).toEqual([]);
});

test('a subsidy that ends is on the caseworker’s and NAV’s list, with what the employer has answered', async () => {
  const parties = await makeParties();
  const nav = await makeViewer('nav_advisor');
  const { candidateId } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -70), endedOn: addDays(on, -10), endReason: 'hired' });
  await shareWithNav(candidateId, nav.organisationId);
  const { id } = await makeEmployment(candidateId, { employerOrgNumber: parties.supplier.orgNumber ?? '', employerName: 'Rent og Pent AS', startedOn: addDays(on, -99) });
  await makeWageSubsidy(id, addDays(on, -99), addDays(on, 30));
  expect(await waiting(parties.caseworker, 'subsidy_ending')).toMatchObject([{ detail: 'Rent og Pent AS, 40 %' }]);
  const key = { kind: 'ordinary_after_subsidy', employmentId: id, aboutOn: addDays(on, 31) } as const;
  await answerQuestion(parties.coordinator, key, { answer: 'not_decided' }, randomUUID());
  expect((await waiting(nav, 'subsidy_ending'))[0]?.detail).toContain('Ikke bestemt om det blir ordinær ansettelse');
  await answerQuestion(parties.coordinator, key, { answer: 'yes', form: 'permanent', percent: 80 }, randomUUID());
  for (const viewer of [parties.caseworker, nav]) expect((await waiting(viewer, 'subsidy_ending'))[0]?.detail).toMatch(/Blir ordinært ansatt fra .*, fast, 80 %$/);
});

test('who has not decided is asked again after two weeks', async () => {
  const parties = await makeParties();
  const { candidateId } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -70), endedOn: addDays(on, -10), endReason: 'hired' });
  const { id } = await makeEmployment(candidateId, { employerOrgNumber: parties.supplier.orgNumber ?? '', startedOn: addDays(on, -99) });
  await makeWageSubsidy(id, addDays(on, -99), addDays(on, 30));
  const key = { kind: 'ordinary_after_subsidy', employmentId: id, aboutOn: addDays(on, 31) } as const;
  await answerQuestion(parties.coordinator, key, { answer: 'not_decided' }, randomUUID());
  expect(await waiting(parties.coordinator, 'answer_employer_question')).toEqual([]);
  const said = { kind: key.kind, candidateId, employmentId: id, employmentVersion: 1, supplierId: parties.supplier.id, aboutOn: toDateColumn(key.aboutOn) };
  const other = await makeParties();
  await asWorker((tx) =>
    tx.employerAnswer.create({
      data: { ...said, supplierId: other.supplier.id, answer: 'not_decided', answeredById: other.coordinator.membershipId, answeredAt: new Date(Date.now() - 20 * 86_400_000) },
    }),
  );
  expect((await listTasks(parties.coordinator, addDays(on, 14))).tasks.filter(({ kind }) => kind === 'answer_employer_question')).toHaveLength(1);
});
