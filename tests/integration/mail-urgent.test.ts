import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { chooseMailSettings } from '~/commands/mail/choose-mail-settings.server';
import { registerContact } from '~/commands/placement-contact/register-contact.server';
import { addDays, mondayOf, toDateColumn, today } from '~/domain/calendar-date';
import { asWorker } from '~/platform/database.server';
import { kindsFor, mailsFor, momentOf, runUrgent } from '../support/mail-rounds';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';

const on = today();
let parties: Parties;
beforeEach(async () => {
  await asWorker((tx) => tx.user.updateMany({ data: { deactivatedAt: moment } }));
  parties = await makeParties();
});

/** Somebody whose mentor asked for contact on a day. */
async function askForContact(savedAt = new Date(), given = {}) {
  const mentorId = parties.mentor.membershipId;
  const { id } = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(on, -40), mentorId }, given);
  const week = toDateColumn(mondayOf(on));
  await asWorker((tx) => tx.weeklyReport.create({ data: { placementId: id, weekStartsOn: week, howItGoes: 'needs_contact', savedAt } }));
  return id;
}

test('the own caseworker is told at once that a mentor asks for contact, and nobody else', async () => {
  await askForContact();
  await runUrgent();
  await runUrgent();
  expect(await mailsFor(parties.caseworker)).toMatchObject([{ kind: 'urgent', subject: 'Noe haster i Praksisporten', path: '/' }]);
  for (const viewer of [parties.lead, parties.coordinator, parties.mentor]) expect(await kindsFor(viewer)).toEqual([]);
});

test('of somebody whom nobody looks after, the lead is told, and not every caseworker', async () => {
  await askForContact(new Date(), { caseworkerId: null });
  await runUrgent();
  expect(await kindsFor(parties.lead)).toEqual(['urgent']);
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});

test('whoever chose not to be told at once is not', async () => {
  await chooseMailSettings(parties.caseworker, { digestHour: 7, urgent: false }, randomUUID());
  await askForContact();
  await runUrgent();
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});

test('several at once are one mail, a new one later is another, and two runs at once tell each once', async () => {
  await askForContact();
  await askForContact();
  await Promise.all([runUrgent(), runUrgent(), runUrgent()]);
  expect((await mailsFor(parties.caseworker)).map(({ body }) => /Ta kontakt: (\d)/.exec(body)?.[1])).toEqual(['2']);
  await askForContact();
  await runUrgent();
  expect((await mailsFor(parties.caseworker)).map(({ body }) => /Ta kontakt: (\d)/.exec(body)?.[1])).toEqual(['2', '1']);
});

test('what was taken care of, or is no news any more, is not told', async () => {
  const placementId = await askForContact();
  await registerContact(parties.caseworker, { placementId, contactedOn: on, note: 'Snakket sammen.' }, randomUUID());
  await askForContact(momentOf(addDays(on, -3)));
  await runUrgent();
  expect(await kindsFor(parties.caseworker)).toEqual([]);
});
