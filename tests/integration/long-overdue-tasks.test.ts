import { beforeEach, expect, test } from 'vitest';
import { addDays, mondayOf, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { CLOSING_DAYS } from '~/domain/placement-closing';
import { reminderDays } from '~/domain/reminders';
import { SUPPLIER_ACCESS_DAYS } from '~/domain/supplier-access';
import { WEEKS_BACK } from '~/domain/weekly-report';
import { asWorker } from '~/platform/database.server';
import { answersFor } from '~/policies/mailed-tasks';
import { listLongOverdueTasks } from '~/queries/task/list-long-overdue-tasks.server';
import { shareWithNav } from '../support/facts';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';
import { trainedPlacement } from '../support/trained-placement';
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
  const about = { kind: 'look_at_signal', candidateId: null, caseworkerId: null } as const;
  expect([parties.caseworker, parties.lead, parties.coordinator].map((viewer) => answersFor(viewer, about))).toEqual([true, false, true]);
});

test('a quarter to publish is the lead’s own, however long it has waited', async () => {
  const about = { kind: 'publish_release', candidateId: null, caseworkerId: null } as const;
  expect(answersFor(parties.lead, about)).toBe(true);
  const { tasks } = await listLongOverdueTasks(parties.lead, addDays(today(), 200));
  expect(tasks.filter(({ kind }) => kind === 'publish_release')).toEqual([]);
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

test.each([
  ['a certificate', 'issue_certificate'],
  ['an assessment', 'write_assessment'],
] as const)('what only a supplier can do is seen by the lead after the last reminder, while the supplier can do it: %s', async (_what, kind) => {
  const seen = CLOSING_DAYS + reminderDays.escalation;
  const ids = [];
  for (const days of [seen - 1, seen, SUPPLIER_ACCESS_DAYS, SUPPLIER_ACCESS_DAYS + 1]) {
    const { placement } = await trainedPlacement(parties, { endedOn: addDays(on, -days) });
    ids.push(placement.id);
  }
  const shown = (await longOverdue()).filter((task) => task.kind === kind);
  expect(shown.map(({ path }) => path)).toEqual([`/praksis/${ids[2]}`, `/praksis/${ids[1]}`]);
  for (const task of shown) expect(task).toMatchObject({ whose: parties.supplier.name, bySupplier: true, detail: null });
});

test('weeks that a mentor has not reported are seen by the lead after the last reminder, each practice once', async () => {
  const { id } = await late(60, { firstName: 'Amina', lastName: 'Yusuf' }, { startedOn: addDays(on, -60) });
  const seen = async () => (await longOverdue()).filter(({ kind }) => kind === 'report_week');
  const report = (back: number) =>
    asWorker((tx) => tx.weeklyReport.create({ data: { placementId: id, weekStartsOn: toDateColumn(addDays(mondayOf(on), -7 * back)), howItGoes: 'good' } }));
  const fridayOf = (back: number) => addDays(mondayOf(on), 4 - 7 * back);
  expect(await seen()).toMatchObject([{ subject: 'Amina Yusuf', whose: parties.supplier.name, bySupplier: true, dueOn: fridayOf(WEEKS_BACK), path: `/praksis/${id}` }]);
  await report(WEEKS_BACK);
  expect(await seen()).toMatchObject([{ dueOn: fridayOf(WEEKS_BACK - 1) }]);
  // The Friday of the week before last is ten days ago on a Monday, sixteen on a Sunday.
  for (const back of [3, 2]) await report(back);
  expect(await seen()).toEqual([]);
});

test('a step that NAV took on is seen by the lead after NAV’s last reminder, as NAV’s', async () => {
  const nav = await makeViewer('nav_advisor');
  const { candidateId } = await late(0, { firstName: 'Amina', lastName: 'Yusuf' });
  await shareWithNav(candidateId, nav.organisationId);
  const step = await stepOfNav(candidateId, addDays(on, -reminderDays.escalation));
  await stepOfNav(candidateId, addDays(on, 1 - reminderDays.escalation));
  const steps = async () => (await longOverdue()).filter(({ kind }) => kind === 'next_step_due');
  expect(await steps()).toMatchObject([{ subject: 'Amina Yusuf', whose: 'NAV', bySupplier: false, path: `/steg/${step}` }]);
  await asWorker((tx) => tx.nextStep.update({ where: { id: step }, data: { closedAt: new Date(), doneOn: toDateColumn(on), outcome: 'Avklart' } }));
  expect(await steps()).toEqual([]);
});

async function stepOfNav(candidateId: string, dueOn: CalendarDate): Promise<string> {
  const words = { place: 'NAV-kontoret', participants: 'Vera og Nora', agreed: 'Avklare', agreedAt: new Date() };
  return asWorker(async (tx) => {
    const meeting = await tx.followUpMeeting.create({ data: { ...words, candidateId, metOn: toDateColumn(addDays(dueOn, -7)) } });
    return (await tx.nextStep.create({ data: { meetingId: meeting.id, text: 'Søke tilskudd', owner: 'nav', dueOn: toDateColumn(dueOn) } })).id;
  });
}

test('a protected candidate’s is shown as to a lead, and to nobody else', async () => {
  await late(30, { protectedAddress: true });
  expect(await starts()).toHaveLength(1);
  const colleague = await makeViewer('caseworker', { organisationId: parties.caseworker.organisationId });
  for (const viewer of [parties.caseworker, colleague, parties.coordinator, parties.mentor]) expect(await longOverdue(viewer)).toEqual([]);
  expect(await longOverdue(await makeViewer('unit_lead'))).toEqual([]);
});
