import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { registerContact } from '~/commands/placement-contact/register-contact.server';
import { reportWeek } from '~/commands/report/report-week.server';
import { addDays, mondayOf, today, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Attendance, HowItGoes } from '~/domain/weekly-report';
import { listReports } from '~/queries/report/list-reports.server';
import { readContactForm } from '~/queries/report/read-contact-form.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';

const on = today();
const lastWeek = addDays(mondayOf(on), -7);
const weekBefore = addDays(lastWeek, -7);

let parties: Parties;
let id: string;
beforeEach(async () => {
  parties = await makeParties();
  const mentorId = parties.mentor.membershipId;
  ({ id } = await placeCandidate(parties, { acceptedAt: moment, startedOn: weekBefore, mentorId }, { firstName: 'Amina' }));
});

const say = (week: CalendarDate, said: readonly Attendance[], howItGoes: HowItGoes = 'good') =>
  reportWeek(
    parties.mentor,
    { placementId: id, week, version: 0, howItGoes, moves: [], days: said.map((attendance, at) => ({ day: addDays(week, at), attendance })) },
    randomUUID(),
  );
const tasksOf = async (viewer: Viewer, kind: string) => (await listTasks(viewer, on)).tasks.filter((task) => task.kind === kind);
const contact = (contactedOn: CalendarDate = on, viewer: Viewer = parties.caseworker) =>
  registerContact(viewer, { placementId: id, contactedOn, note: 'Ringte. Kommer mandag.' }, randomUUID());

test('«needs contact» is on the caseworker’s start page at once, until a contact is registered', async () => {
  await say(lastWeek, ['present'], 'needs_contact');
  for (const viewer of [parties.caseworker, parties.lead]) {
    expect(await tasksOf(viewer, 'contact_after_report')).toMatchObject([{ path: `/praksis/${id}/kontakt`, detail: 'Mentoren ber om kontakt' }]);
  }
  await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -90), plannedTo: addDays(on, -30) });
  expect((await listTasks(parties.caseworker, on)).tasks.map(({ kind }) => kind)).toEqual(['contact_after_report', 'register_end']);
  expect(await readContactForm(parties.caseworker, id, on)).toMatchObject({ signals: [{ kind: 'needs_contact', week: lastWeek }] });
  expect(await contact()).toMatchObject({ ok: true });
  expect(await tasksOf(parties.caseworker, 'contact_after_report')).toEqual([]);
  expect((await listReports(parties.lead, id, on)).contacts).toMatchObject([{ note: 'Ringte. Kommer mandag.' }]);
});

test('three unexplained absences in a row over two weeks are told, two are not', async () => {
  await say(weekBefore, ['present', 'present', 'present', 'not_agreed', 'not_agreed']);
  expect(await tasksOf(parties.caseworker, 'contact_after_report')).toEqual([]);
  await say(lastWeek, ['not_agreed', 'present']);
  expect(await tasksOf(parties.caseworker, 'contact_after_report')).toMatchObject([
    { path: `/praksis/${id}/kontakt`, detail: 'Borte tre dager på rad eller mer uten avtale' },
  ]);
});

test('the contact is the unit’s own: nobody else registers or reads it, and its date is one that can be', async () => {
  await say(lastWeek, ['present'], 'needs_contact');
  for (const viewer of [parties.coordinator, parties.mentor]) expect(await statusOf(contact(on, viewer))).toBe(404);
  expect(await contact(addDays(on, 1))).toMatchObject({ ok: false, refusal: { code: 'in_the_future' } });
  expect(await contact(addDays(weekBefore, -1))).toMatchObject({ ok: false, refusal: { code: 'before_start' } });
  await contact();
  expect(await listReports(parties.coordinator, id, on)).toMatchObject({ contacts: [], signals: [] });
});

test('a week that is not reported waits for the mentor, due on its Friday; done by reporting it', async () => {
  const weeks = [weekBefore, lastWeek, mondayOf(on)];
  const waiting = await tasksOf(parties.mentor, 'report_week');
  expect(waiting.map(({ dueOn }) => dueOn)).toEqual(weeks.map((week) => addDays(week, 4)));
  expect(waiting.map(({ path }) => path)).toEqual([`/uke?uke=${weekBefore}`, `/uke?uke=${lastWeek}`, '/uke']);
  await say(lastWeek, ['present']);
  expect((await tasksOf(parties.mentor, 'report_week')).map(({ path }) => path)).toEqual([`/uke?uke=${weekBefore}`, '/uke']);
});
