import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { recordFollowUp } from '~/commands/follow-up/record-follow-up.server';
import { voidFollowUp } from '~/commands/follow-up/void-follow-up.server';
import { addDays, today } from '~/domain/calendar-date';
import type { FollowUpValues } from '~/domain/follow-up-values';
import type { Viewer } from '~/domain/viewer';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { makeCandidate, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
let caseworker: Viewer;
let nav: Viewer;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
});

async function sharedCandidate() {
  const { id } = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  await shareWithNav(id, nav.organisationId);
  return id;
}

const result = (given: Partial<FollowUpValues> = {}): FollowUpValues => ({
  ...{ statusDate: addDays(on, -3), status: 'ordinary', method: 'phone' },
  ...given,
});
const codeOf = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) => (outcome.ok ? null : outcome.refusal.code);
const followUpsOf = async (id: string) => (await readCandidate(caseworker, id, on)).followUps;

test('the same source on the same date, registered the same day, corrects what stands there', async () => {
  const id = await sharedCandidate();
  await recordFollowUp(caseworker, id, result(), randomUUID());
  await recordFollowUp(caseworker, id, result({ status: 'subsidised', note: 'Rettet' }), randomUUID());
  expect(await followUpsOf(id)).toMatchObject([{ status: 'subsidised', note: 'Rettet', source: 'unit', registeredOn: on }]);
});

test('each source has its own word on a date', async () => {
  const id = await sharedCandidate();
  await recordFollowUp(caseworker, id, result(), randomUUID());
  await recordFollowUp(caseworker, id, result({ source: 'candidate', status: 'education' }), randomUUID());
  await recordFollowUp(nav, id, result({ status: 'not_employed' }), randomUUID());
  expect((await followUpsOf(id)).map(({ source }) => source)).toEqual(['unit', 'nav', 'candidate']);
});

test('NAV speaks for itself alone, and the unit not for NAV', async () => {
  const id = await sharedCandidate();
  expect(codeOf(await recordFollowUp(nav, id, result({ source: 'unit' }), randomUUID()))).toBe('choose_one');
  expect(codeOf(await recordFollowUp(caseworker, id, result({ source: 'nav' }), randomUUID()))).toBe('choose_one');
});

test('nobody knows what somebody will do', async () => {
  const id = await sharedCandidate();
  const ahead = result({ statusDate: addDays(on, 1) });
  expect(codeOf(await recordFollowUp(caseworker, id, ahead, randomUUID()))).toBe('in_the_future');
});

test('NAV takes back what NAV said, not what the unit said', async () => {
  const id = await sharedCandidate();
  await recordFollowUp(caseworker, id, result(), randomUUID());
  await recordFollowUp(nav, id, result(), randomUUID());
  const [units, navs] = await followUpsOf(id);
  const mistake = { version: 1, reason: 'Feil person' };
  await expect(voidFollowUp(nav, units?.id ?? '', mistake, randomUUID())).rejects.toMatchObject({ status: 404 });
  expect(codeOf(await voidFollowUp(nav, navs?.id ?? '', mistake, randomUUID()))).toBeNull();
  expect(await followUpsOf(id)).toHaveLength(1);
});

test('NAV records nothing about somebody who is not shared', async () => {
  const { id } = await makeCandidate(caseworker.organisationId);
  await expect(recordFollowUp(nav, id, result(), randomUUID())).rejects.toMatchObject({ status: 404 });
});
