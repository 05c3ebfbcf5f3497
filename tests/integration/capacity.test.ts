import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { changeOffer } from '~/commands/place-offer/change-offer.server';
import { offerPlaces } from '~/commands/place-offer/offer-places.server';
import { withdrawOffer } from '~/commands/place-offer/withdraw-offer.server';
import { addDays, today } from '~/domain/calendar-date';
import type { OfferChangeValues, OfferValues } from '~/domain/place-offer-values';
import { asActor } from '~/platform/database.server';
import { formOf, makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { later, makePlaceOffer, offerWords, soon } from '../support/place-offers';
import { makeViewer } from '../support/viewer';

const planned = { plannedFrom: soon, plannedTo: later, department: 'cleaning' } as const;

let parties: Parties;
beforeEach(async () => {
  parties = await makeParties();
});

async function ask(facts: Parameters<typeof placeCandidate>[1] = planned) {
  return placeCandidate(parties, facts);
}

function accept(request: { id: string; version: number }, overCapacityReason?: string) {
  return acceptRequest(parties.coordinator, { ...formOf(request), overCapacityReason }, randomUUID());
}

function changed(offer: { id: string; version: number }, change: Partial<OfferChangeValues>) {
  return changeOffer(parties.coordinator, offer.id, { ...offerWords, version: offer.version, ...change }, randomUUID());
}

const noPlace = { ok: false, refusal: { code: 'no_free_place', field: 'overCapacityReason' } };

describe('accepting', () => {
  test('takes places as long as there are any, and then refuses', async () => {
    await makePlaceOffer(parties, { places: 2 });
    expect(await accept(await ask())).toMatchObject({ ok: true });
    expect(await accept(await ask())).toMatchObject({ ok: true });
    expect(await accept(await ask())).toEqual(expect.objectContaining(noPlace));
  });

  test('beyond what is offered needs a reason, which is kept, and is not kept where there is a place', async () => {
    const beyond = await ask();
    expect(await accept(beyond)).toMatchObject(noPlace);
    expect(await accept(beyond, 'Vi får en ekstra mentor i august.')).toMatchObject({ ok: true });
    expect(await placementNow(beyond.id)).toMatchObject({ overCapacityReason: 'Vi får en ekstra mentor i august.' });
    await makePlaceOffer(parties, { places: 2 });
    const within = await ask();
    expect(await accept(within, 'Vi får en ekstra mentor i august.')).toMatchObject({ ok: true });
    expect(await placementNow(within.id)).toMatchObject({ overCapacityReason: null });
  });

  test('needs the place on every day of the period', async () => {
    await makePlaceOffer(parties, { endsOn: addDays(later, -1) });
    expect(await accept(await ask())).toMatchObject(noPlace);
    await makePlaceOffer(parties, { startsOn: later });
    expect(await accept(await ask())).toMatchObject({ ok: true });
  });

  test('counts each department, contract and supplier by itself, and no department as «other»', async () => {
    await makePlaceOffer(parties, { department: 'other' });
    await makePlaceOffer(await makeParties());
    expect(await accept(await ask())).toMatchObject(noPlace);
    expect(await accept(await ask({ ...planned, department: null }))).toMatchObject({ ok: true });
  });

  test('asks for no place where the period is over, as when somebody registers late', async () => {
    expect(await accept(await ask({ ...planned, plannedFrom: '2025-01-06', plannedTo: '2025-03-28' }))).toMatchObject({ ok: true });
  });

  test('counts those who are in practice past their planned end as long as they stay', async () => {
    await makePlaceOffer(parties, { places: 1 });
    const stays = { acceptedAt: moment, startedOn: '2026-01-05', plannedTo: addDays(today(), -3), department: 'cleaning' } as const;
    await ask(stays);
    const overlapping = { ...planned, plannedFrom: today() };
    expect(await accept(await ask(overlapping))).toMatchObject(noPlace);
    expect(await accept(await ask(planned))).toMatchObject({ ok: true });
  });

  test('is refused by the database too, whatever the portal thinks', async () => {
    const request = await ask();
    const { userId, membershipId, organisationId, role } = parties.coordinator;
    const around = asActor({ userId, membershipId, organisationId, role }, 'portal_app', (tx) =>
      tx.placement.update({ where: { id: request.id }, data: { acceptedAt: new Date() } }),
    );
    await expect(around).rejects.toThrow();
    expect((await placementNow(request.id)).acceptedAt).toBeNull();
  });
});

describe('an offer', () => {
  const offer = (change: Partial<OfferValues> = {}) => {
    const { knowingly: _knowingly, ...words } = offerWords;
    const values = { ...words, contractId: parties.contract.id, department: 'cleaning' as const, ...change };
    return offerPlaces(parties.coordinator, values, randomUUID());
  };

  test('is made on a contract of one’s own, within its period, with a mentor of one’s own', async () => {
    expect(await offer()).toMatchObject({ ok: true });
    expect(await offer({ contractId: (await makeParties()).contract.id })).toMatchObject({ refusal: { code: 'choose_one', field: 'contractId' } });
    expect(await offer({ startsOn: '2023-12-31' })).toMatchObject({ refusal: { code: 'before_contract', field: 'startsOn' } });
    const stranger = await makeViewer('mentor');
    expect(await offer({ mentorId: stranger.membershipId })).toMatchObject({ refusal: { code: 'mentor_not_available' } });
  });

  test('goes below what is accepted only where somebody says to know it', async () => {
    const own = await makePlaceOffer(parties, { places: 2 });
    await accept(await ask());
    await accept(await ask());
    expect(await changed(own, { places: 1 })).toMatchObject({ ok: false, refusal: { code: 'fewer_than_accepted', field: 'knowingly' } });
    expect(await changed(own, { places: 2, endsOn: addDays(later, -1) })).toMatchObject({ refusal: { code: 'fewer_than_accepted' } });
    expect(await changed(own, { places: 3 })).toMatchObject({ ok: true });
    const withdrawn = (knowingly: boolean) => withdrawOffer(parties.colleague, own.id, { version: own.version + 1, knowingly }, randomUUID());
    expect(await withdrawn(false)).toMatchObject({ refusal: { code: 'fewer_than_accepted', field: 'knowingly' } });
    expect(await withdrawn(true)).toMatchObject({ ok: true });
    expect(await withdrawn(true)).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
    expect(await accept(await ask())).toMatchObject(noPlace);
  });

  test('that was short already is changed in other ways without saying so again', async () => {
    const own = await makePlaceOffer(parties, { places: 1 });
    await accept(await ask());
    await accept(await ask(), 'Ekstra vakt.');
    expect(await changed(own, { places: 1, placeOfWork: 'Fjordvik rådhus' })).toMatchObject({ ok: true });
  });

  test('changed from the same form twice is stale the second time', async () => {
    const own = await makePlaceOffer(parties);
    expect(await changed(own, { places: 6 })).toMatchObject({ ok: true });
    expect(await changed(own, { places: 7 })).toMatchObject({ ok: false, refusal: { code: 'stale' } });
  });

  test('of another supplier is not there, and one that is over is not changed', async () => {
    const foreign = await makePlaceOffer(await makeParties());
    expect(await statusOf(changed(foreign, {}))).toBe(404);
    const past = await makePlaceOffer(parties, { startsOn: '2026-01-01', endsOn: addDays(today(), -1) });
    expect(await changed(past, {})).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  });
});
