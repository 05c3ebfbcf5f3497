import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addNote } from '~/commands/candidate/add-note.server';
import { endNavShare } from '~/commands/candidate/end-nav-share.server';
import { shareWithNav } from '~/commands/candidate/share-with-nav.server';
import { today } from '~/domain/calendar-date';
import type { EndShareValues, ShareValues } from '~/domain/nav-share-values';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker, type Actor } from '~/platform/database.server';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { makeCandidate, makeMember } from '../support/facts';
import { viewerOf } from '../support/as-viewer';

const on = today();
let caseworker: Viewer;
let lead: Viewer;
let nav: Viewer;
let unitActor: Actor;
let navActor: Actor;

beforeAll(async () => {
  const member = await makeMember('caseworker', { name: 'Vera Veileder' });
  const advisor = await makeMember('nav_advisor');
  [unitActor, navActor] = [member.actor, advisor.actor];
  [caseworker, nav] = [viewerOf(member), viewerOf(advisor)];
  lead = viewerOf(await makeMember('unit_lead', { organisationId: member.organisationId, name: 'Liv Leder' }));
});

const newCandidate = (given: Parameters<typeof makeCandidate>[1] = {}) =>
  makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId, ...given });
const stated = (given: Partial<ShareValues> = {}): ShareValues => ({
  ...{ navOfficeId: nav.organisationId, purpose: 'Lønnstilskudd', legalBasis: 'integration_act', legalBasisText: undefined },
  ...given,
});
const because = (endReason: EndShareValues['endReason'], endText?: string): EndShareValues => ({ endReason, endText });
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);

test('NAV sees a shared candidate without the notes, with purpose, basis and who shared', async () => {
  const { id } = await newCandidate();
  await addNote(caseworker, id, { text: 'Internt' }, randomUUID());
  await expect(readCandidate(nav, id, on)).rejects.toMatchObject({ status: 404 });
  expect(codeOf(await shareWithNav(lead, id, stated({ legalBasis: 'other', legalBasisText: 'Vedtak 12' }), randomUUID()))).toBeNull();
  expect(codeOf(await shareWithNav(caseworker, id, stated(), randomUUID()))).toBe('already_shared');
  const seen = await readCandidate(nav, id, on);
  expect(seen.notes).toBeNull();
  expect(seen.allowedActions).toEqual(['follow_up']);
  expect(seen.navShares).toMatchObject([{ purpose: 'Lønnstilskudd', legalBasis: 'other', legalBasisText: 'Vedtak 12', sharedByName: 'Liv Leder', endedAt: null }]);
});

test('a sharing that ends lets NAV see nothing at once, and stays in the unit’s list with who ended it and why', async () => {
  const { id } = await newCandidate();
  await shareWithNav(caseworker, id, stated(), randomUUID());
  const [share] = (await readCandidate(caseworker, id, on)).navShares;
  const which = { candidateId: id, shareId: share?.id ?? '' };
  expect(codeOf(await endNavShare(lead, which, because('consent_withdrawn'), randomUUID()))).toBeNull();
  expect(codeOf(await endNavShare(caseworker, which, because('mistake'), randomUUID()))).toBe('not_possible_now');
  await expect(readCandidate(nav, id, on)).rejects.toMatchObject({ status: 404 });
  expect(await asActor(navActor, 'portal_app', (tx) => tx.navShare.findMany({ where: { candidateId: id } }))).toEqual([]);
  await shareWithNav(caseworker, id, stated({ purpose: 'På nytt' }), randomUUID());
  const { navShares } = await readCandidate(caseworker, id, on);
  expect(navShares).toMatchObject([
    { purpose: 'På nytt', endedAt: null },
    { purpose: 'Lønnstilskudd', endReason: 'consent_withdrawn', endedByName: 'Liv Leder', sharedByName: 'Vera Veileder' },
  ]);
  expect((await readCandidate(nav, id, on)).navShares).toMatchObject([{ purpose: 'På nytt' }]);
});

test('a candidate with a protected address is not shared with NAV', async () => {
  const { id } = await newCandidate({ protectedAddress: true });
  expect(codeOf(await shareWithNav(caseworker, id, stated(), randomUUID()))).toBe('protected_not_shared');
});

test('PostgreSQL takes no new share without a basis, in another’s name, or ended from the start', async () => {
  const { id } = await newCandidate();
  const insert = (data: object) =>
    asActor(unitActor, 'portal_app', (tx) =>
      tx.navShare.create({ data: { candidateId: id, navOfficeId: nav.organisationId, purpose: 'x', sharedById: caseworker.membershipId, ...data } }),
    );
  await expect(insert({})).rejects.toThrow(/row-level security/);
  await expect(insert({ legalBasis: 'nav_act', sharedById: lead.membershipId })).rejects.toThrow(/shared_by of nav_shares is not the actor/);
  await expect(insert({ legalBasis: 'nav_act', endedAt: new Date(Date.now() + 1000) })).rejects.toThrow(/row-level security/);
  await expect(insert({ legalBasis: 'other' })).rejects.toThrow(/nav_shares_other_basis_in_words/);
});

test('PostgreSQL lets nobody change what a share rests on, end it without a word, or rewrite one that has ended', async () => {
  const { id } = await newCandidate();
  await shareWithNav(caseworker, id, stated(), randomUUID());
  const change = (data: object) => asActor(unitActor, 'portal_app', (tx) => tx.navShare.updateMany({ where: { candidateId: id }, data }));
  await expect(change({ purpose: 'Noe annet' })).rejects.toThrow(/purpose of nav_shares is not changed/);
  await expect(change({ legalBasis: 'consent' })).rejects.toThrow(/legal_basis of nav_shares is not changed/);
  await expect(change({ endedAt: new Date() })).rejects.toThrow(/an end says who and why/);
  await expect(change({ endedAt: new Date(), endReason: 'mistake', endedById: lead.membershipId })).rejects.toThrow(/ended_by of nav_shares is not the actor/);
  await change({ endedAt: new Date(), endReason: 'mistake', endedById: caseworker.membershipId });
  await expect(change({ endedAt: null, endReason: null, endedById: null })).rejects.toThrow(/a share that has ended is not changed/);
  await expect(change({ endReason: 'purpose_reached' })).rejects.toThrow(/a share that has ended is not changed/);
});

test('an older share without a basis is shown as such and can be ended', async () => {
  const { id } = await newCandidate();
  const share = await asWorker((tx) => tx.navShare.create({ data: { candidateId: id, navOfficeId: nav.organisationId, purpose: 'Gammel' } }));
  expect((await readCandidate(nav, id, on)).navShares).toMatchObject([{ legalBasis: null, sharedByName: null }]);
  const ending = endNavShare(caseworker, { candidateId: id, shareId: share.id }, because('other', 'Ny rutine'), randomUUID());
  expect(codeOf(await ending)).toBeNull();
});
