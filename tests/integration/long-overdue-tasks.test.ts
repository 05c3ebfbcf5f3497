import { beforeEach, expect, test } from 'vitest';
import { addDays, today } from '~/domain/calendar-date';
import { reminderDays } from '~/domain/reminders';
import { asWorker } from '~/platform/database.server';
import { answersFor } from '~/policies/mailed-tasks';
import { listLongOverdueTasks } from '~/queries/task/list-long-overdue-tasks.server';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
let parties: Parties;
beforeEach(async () => {
  parties = await makeParties();
});

const late = (days: number, given = {}, facts = {}) =>
  placeCandidate(parties, { acceptedAt: moment, plannedFrom: addDays(on, -days), mentorId: parties.mentor.membershipId, ...facts }, given);
const longOverdue = async (viewer = parties.lead) => (await listLongOverdueTasks(viewer, on)).tasks;
const starts = async () => (await longOverdue()).filter(({ kind }) => kind === 'register_start');

test('what others have let lie from the thirteenth day on is the lead’s to see, with whose it is and since when', async () => {
  const { id } = await late(reminderDays.escalation, { firstName: 'Amina', lastName: 'Yusuf' });
  await late(reminderDays.escalation - 1);
  const expected = { subject: 'Amina Yusuf', whose: parties.caseworker.name, dueOn: addDays(on, -reminderDays.escalation), path: `/praksis/${id}/start` };
  expect(await starts()).toMatchObject([expected]);
});

test('what the lead has to do is not on the list of what others let lie', async () => {
  await late(30, { caseworkerId: parties.lead.membershipId });
  await late(30, { caseworkerId: null });
  expect(await starts()).toEqual([]);
});

test('what is about no single candidate is reminded of to the caseworkers, and then the lead’s to see', () => {
  const about = { candidateId: null, caseworkerId: null };
  expect([parties.caseworker, parties.lead, parties.coordinator].map((viewer) => answersFor(viewer, about))).toEqual([true, false, true]);
});

test('a task leaves the list by being done, and whether anything was mailed does not matter', async () => {
  const { id } = await late(30);
  expect(await starts()).toHaveLength(1);
  await asWorker((tx) => tx.placement.update({ where: { id }, data: { startedOn: new Date(`${addDays(on, -30)}T00:00:00Z`) } }));
  expect(await starts()).toEqual([]);
});

test('what a supplier has let lie names the supplier and leads to the placement, not to the supplier’s form', async () => {
  const { id } = await late(20, {}, { mentorId: null, startedOn: addDays(on, -20) });
  expect((await longOverdue()).filter(({ bySupplier }) => bySupplier)).toMatchObject([
    { kind: 'name_mentor', whose: parties.supplier.name, path: `/praksis/${id}` },
  ]);
});

test('a protected candidate’s is shown as to a lead, and to nobody else', async () => {
  await late(30, { protectedAddress: true });
  expect(await starts()).toHaveLength(1);
  const colleague = await makeViewer('caseworker', { organisationId: parties.caseworker.organisationId });
  for (const viewer of [parties.caseworker, colleague, parties.coordinator, parties.mentor]) expect(await longOverdue(viewer)).toEqual([]);
  expect(await longOverdue(await makeViewer('unit_lead'))).toEqual([]);
});
