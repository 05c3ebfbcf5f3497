// Who is written to about what, and when; what the mails look like to whoever gets them is in mails-read.test.ts.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { chooseMailSettings } from '~/commands/mail/choose-mail-settings.server';
import { addDays, fromDateColumn } from '~/domain/calendar-date';
import { reminderDays } from '~/domain/reminders';
import type { Viewer } from '~/domain/viewer';
import { taskTexts } from '~/i18n/tasks';
import { asWorker } from '~/platform/database.server';
import { makeMember } from '../support/facts';
import { kindsFor, mailsFor, momentOf, roundDay, runRound, workday } from '../support/mail-rounds';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';

const day = roundDay;
const accepted = { acceptedAt: moment };
let parties: Parties;
beforeEach(async () => {
  // A round goes through everybody, so those of the tests before are sent home.
  await asWorker((tx) => tx.user.updateMany({ data: { deactivatedAt: moment } }));
  parties = await makeParties();
});

/** A start that somebody has to register, so many days after it was due. */
const late = (days: number, given = {}) => placeCandidate(parties, { ...accepted, plannedFrom: addDays(day, -days) }, given);
const round = (on = day, hour = 8) => runRound(momentOf(on, hour));

test('whoever has something waiting gets one digest on a working day, and whoever has nothing gets none', async () => {
  await late(1);
  await round();
  await round();
  expect(await kindsFor(parties.caseworker)).toEqual(['digest']);
  expect(await kindsFor(parties.coordinator)).toEqual(['digest']);
  expect(await kindsFor(parties.mentor)).toEqual([]);
  expect((await mailsFor(parties.caseworker))[0]?.body).toContain('- Registrer oppstart: 1 (1 over fristen)');
  await round(workday(addDays(day, 1)));
  expect(await kindsFor(parties.caseworker)).toEqual(['digest', 'digest']);
});

test('two rounds at once write to each once', async () => {
  await late(1);
  await late(4, { caseworkerId: null });
  await Promise.all([round(), round(), round()]);
  expect([await kindsFor(parties.caseworker), await kindsFor(parties.lead)]).toEqual([['digest'], ['reminder']]);
});

test('the digest comes at the hour that was chosen and not before; an hour that was missed is made up for', async () => {
  await late(1);
  await chooseMailSettings(parties.caseworker, { digestHour: 14, urgent: true }, randomUUID());
  await round(day, 6);
  expect(await kindsFor(parties.coordinator)).toEqual([]);
  await round(day, 12);
  expect(await kindsFor(parties.caseworker)).toEqual([]);
  expect(await kindsFor(parties.coordinator)).toEqual(['digest']);
  await round(day, 17);
  expect(await kindsFor(parties.caseworker)).toEqual(['digest']);
});

test.each([
  ['summer time begins on the Sunday', '2027-03-26', ['05:59', '06:00'], '2027-03-29', ['04:59', '05:00']],
  ['summer time ends on the Sunday', '2027-10-29', ['04:59', '05:00'], '2027-11-01', ['05:59', '06:00']],
] as const)('the hour that was chosen is Norway’s on both sides of the change of the clock: %s', async (_when, friday, atFriday, monday, atMonday) => {
  await placeCandidate(parties, { ...accepted, plannedFrom: addDays(friday, -1) });
  await chooseMailSettings(parties.caseworker, { digestHour: 7, urgent: true }, randomUUID());
  const after = async (date: string, time: string) => {
    await runRound(new Date(`${date}T${time}:00Z`));
    return (await kindsFor(parties.caseworker)).length;
  };
  expect([await after(friday, atFriday[0]), await after(friday, atFriday[1])]).toEqual([0, 1]);
  expect([await after(monday, atMonday[0]), await after(monday, atMonday[1])]).toEqual([1, 2]);
});

test('nobody is written to in a weekend', async () => {
  await late(1);
  const saturday = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days)).find((date) => new Date(date).getUTCDay() === 6) ?? expect.fail();
  await round(saturday);
  await round(addDays(saturday, 1));
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});

test('whoever wants no daily mail gets none, but is reminded, and of that alone', async () => {
  await chooseMailSettings(parties.caseworker, { digestHour: null, urgent: true }, randomUUID());
  await late(1);
  await round();
  expect(await kindsFor(parties.caseworker)).toEqual([]);
  await late(reminderDays.first);
  await round(workday(addDays(day, 1)));
  const [mail, ...more] = await mailsFor(parties.caseworker);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ kind: 'reminder', path: '/' });
  expect(mail?.body).not.toContain('Dette venter på deg i alt');
});

test('a task is reminded of at most twice, by the one who has to do it, and then the lead hears of it once', async () => {
  const { plannedFrom } = await late(0);
  const { first, second, escalation } = reminderDays;
  const told = async (days: number) => {
    // A turn that falls in a weekend waits until Monday.
    await round(workday(addDays(fromDateColumn(plannedFrom ?? expect.fail()), days)));
    // The lead may have a quarter of its own to publish at the same time.
    const of = async (viewer: Viewer, kind: string) =>
      (await mailsFor(viewer)).filter((mail) => mail.kind === kind && mail.body.includes(taskTexts.nb.kind.register_start)).length;
    return [await of(parties.caseworker, 'reminder'), await of(parties.lead, 'escalation'), await of(parties.lead, 'reminder')];
  };
  expect([await told(first - 3), await told(first)]).toEqual([[0, 0, 0], [1, 0, 0]]);
  expect([await told(second - 3), await told(second)]).toEqual([[1, 0, 0], [2, 0, 0]]);
  expect([await told(escalation), await told(escalation + 4)]).toEqual([[2, 1, 0], [2, 1, 0]]);
});

test('what is nobody’s is the lead’s to be reminded of, and so is what belongs to somebody who has left', async () => {
  const colleague = await makeMember('caseworker', { organisationId: parties.caseworker.organisationId });
  await late(4, { caseworkerId: colleague.membership.id });
  await asWorker((tx) => tx.membership.update({ where: { id: colleague.membership.id }, data: { endedAt: new Date() } }));
  await round();
  expect(await kindsFor(parties.lead)).toEqual(['reminder']);
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});

test('what is done before its reminder is not reminded of', async () => {
  const { id } = await late(2);
  await asWorker((tx) => tx.placement.update({ where: { id }, data: { startedOn: new Date(`${addDays(day, -2)}T00:00:00Z`) } }));
  await round(workday(addDays(day, 1)));
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});

test('one who belongs to two organisations gets one mail that tells of both', async () => {
  const other = await makeParties();
  const both = { ...parties.caseworker, organisationId: other.lead.organisationId };
  await makeMember('caseworker', { organisationId: both.organisationId, userId: both.userId });
  await late(1);
  await placeCandidate(other, { ...accepted, plannedFrom: addDays(day, -1) }, { caseworkerId: null });
  await round();
  const [mail, ...more] = await mailsFor(both);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ kind: 'digest', subject: '2 oppgaver venter på deg i Praksisporten' });
});

test('an account that is closed, and a role in which nothing ever waits, are not written to', async () => {
  await late(1);
  await asWorker((tx) => tx.user.update({ where: { id: parties.caseworker.userId }, data: { deactivatedAt: new Date() } }));
  const [buyer, admin] = [await makeMember('buyer'), await makeMember('admin')];
  await round();
  for (const userId of [parties.caseworker.userId, buyer.user.id, admin.user.id]) expect(await kindsFor({ userId })).toEqual([]);
});
