import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordWishes } from '~/commands/candidate/record-wishes.server';
import { requestPlacement } from '~/commands/placement/request-placement.server';
import { addDays, addMonths, toDateColumn, today } from '~/domain/calendar-date';
import { readOfferFilters } from '~/domain/place-offer-filters';
import { asWorker } from '~/platform/database.server';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { readRequestForm } from '~/queries/placement/read-request-form.server';
import { listOffers } from '~/queries/place-offer/list-offers.server';
import { readOffer } from '~/queries/place-offer/read-offer.server';
import { makeCandidate, makeEmployment, makePlacement, shareWithNav } from '../support/facts';
import { makeParties, moment, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makePlaceOffer, soon } from '../support/place-offers';
import { makeViewer } from '../support/viewer';

const on = today();
const everybody = { search: '', page: 1 };
const view = { search: '', sort: 'start', direction: 'asc', page: 1 } as const;

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

/** Somebody of the own unit, who wants cleaning unless told otherwise. */
function seeker(lastName: string, given: Parameters<typeof makeCandidate>[1] = {}, detail: Parameters<typeof makeCandidate>[2] = {}) {
  const wants = { wantedDepartments: ['cleaning'] as 'cleaning'[], ...detail };
  return makeCandidate(parties.caseworker.organisationId, { firstName: 'Sara', lastName, norwegianLevel: 'B1', ...given }, wants);
}

async function listed(viewer: Parties['caseworker'], query = '') {
  const { rows } = await listOffers(viewer, view, readOfferFilters(new URLSearchParams(query)), on);
  return rows.map(({ id }) => id);
}

describe('wishes', () => {
  test('are written once from a form, read on the page, and stale the second time', async () => {
    const { id } = await seeker('Ønskesen', {}, { wantedDepartments: [] });
    const words = {
      version: 1,
      wantedDepartments: ['it', 'finance'] as ('it' | 'finance')[],
      availableShifts: ['day'] as 'day'[],
      availableFrom: soon,
      priorOccupation: 'Regnskapsfører i ti år',
      priorDepartments: ['finance'] as 'finance'[],
    };
    expect(await recordWishes(parties.caseworker, id, words, randomUUID())).toEqual({ ok: true, value: id });
    const { version: _version, ...written } = words;
    expect((await readCandidate(parties.caseworker, id, on)).wishes).toEqual(written);
    expect(await recordWishes(parties.lead, id, words, randomUUID())).toMatchObject({ ok: false, refusal: { code: 'stale' } });
  });

  test('of another unit’s candidate are not there to write', async () => {
    const { id } = await seeker('Fremmed');
    const stranger = await makeViewer('caseworker');
    const words = { version: 1, wantedDepartments: [], availableShifts: [], priorDepartments: [] };
    expect(await statusOf(recordWishes(stranger, id, words, randomUUID()))).toBe(404);
  });
});

describe('a candidate and a place', () => {
  test('find each other with the same reasons, candidates by name', async () => {
    const own = await makeParties();
    const inUnit = (lastName: string, detail = {}) =>
      makeCandidate(own.caseworker.organisationId, { firstName: 'A', lastName, norwegianLevel: 'B1' }, { wantedDepartments: ['it'], ...detail });
    const late = await inUnit('Østby', { priorDepartments: ['it'] });
    const early = await inUnit('Berg');
    await inUnit('Renholdsen', { wantedDepartments: ['cleaning'] });
    const offer = await makePlaceOffer(own, { department: 'it', languageNeeded: 'A2' });
    const { candidates } = await readOffer(own.caseworker, offer.id, everybody, on);
    expect(candidates?.rows.map(({ id, reasons }) => [id, reasons])).toEqual([
      [early.id, ['wanted_department', 'language']],
      [late.id, ['wanted_department', 'prior_occupation', 'language']],
    ]);
    const page = await readCandidate(own.caseworker, late.id, on);
    expect(page.fittingPlaces?.rows.find(({ id }) => id === offer.id)).toMatchObject({
      reasons: ['wanted_department', 'prior_occupation', 'language'],
      free: 5,
    });
  });

  test('leave out who has a place or a job or has left, and everybody with a protected address', async () => {
    const own = await makeParties();
    const unit = own.caseworker.organisationId;
    const wants = { wantedDepartments: ['cleaning' as const] };
    const placed = await makeCandidate(unit, { lastName: 'Opptatt' }, wants);
    await makePlacement({ candidateId: placed.id, contractId: own.contract.id, supplierId: own.supplier.id }, { acceptedAt: moment });
    const working = await makeCandidate(unit, { lastName: 'Ansatt' }, wants);
    await makeEmployment(working.id);
    await makeCandidate(unit, { lastName: 'Borte' }, { ...wants, leftOn: on, leftReason: 'other' });
    await makeCandidate(unit, { lastName: 'Skjult', protectedAddress: true, caseworkerId: own.caseworker.membershipId }, wants);
    await makeCandidate((await makeViewer('caseworker')).organisationId, { lastName: 'Nabo' }, wants);
    const offer = await makePlaceOffer(own);
    for (const search of ['', 'a', 'Skjult']) {
      expect((await readOffer(own.caseworker, offer.id, { search, page: 1 }, on)).candidates, search).toEqual({ total: 0, rows: [] });
    }
    expect((await readCandidate(own.caseworker, placed.id, on)).fittingPlaces).toBeNull();
  });

  test('who does not match is found by name, and shown without reasons', async () => {
    const own = await makeParties();
    const { id } = await makeCandidate(own.caseworker.organisationId, { firstName: 'Leila', lastName: 'Letende' }, { wantedDepartments: ['it'] });
    const offer = await makePlaceOffer(own);
    const { candidates } = await readOffer(own.caseworker, offer.id, { search: 'leila', page: 1 }, on);
    expect(candidates?.rows).toMatchObject([{ id, reasons: null }]);
  });

  test('are for those who ask for places: NAV and the supplier see the offer without anybody', async () => {
    await seeker('Usynlig');
    const offer = await makePlaceOffer(parties);
    for (const viewer of [await makeViewer('nav_advisor'), parties.coordinator]) {
      expect((await readOffer(viewer, offer.id, everybody, on)).candidates).toBeNull();
    }
    expect(await statusOf(readOffer(parties.stranger, offer.id, everybody, on))).toBe(404);
  });

  test('are shown to NAV on the page of somebody shared, without the way to ask', async () => {
    const nav = await makeViewer('nav_advisor');
    const { id } = await seeker('Delt');
    await shareWithNav(id, nav.organisationId);
    const offer = await makePlaceOffer(parties, { startsOn: on });
    const page = await readCandidate(nav, id, on);
    expect(page.fittingPlaces?.rows.map((row) => row.id)).toContain(offer.id);
    expect(page.allowedActions).not.toContain('request_placement');
  });
});

describe('the list of offers', () => {
  test('shows a coordinator the own, also past and withdrawn; the others what can be used', async () => {
    const own = await makeParties();
    const current = await makePlaceOffer(own);
    const past = await makePlaceOffer(own, { startsOn: '2026-01-01', endsOn: addDays(on, -1) });
    const withdrawn = await makePlaceOffer(own, { withdrawnAt: moment });
    expect(await listed(own.coordinator)).toEqual([current.id, past.id, withdrawn.id]);
    expect(await listed(own.coordinator, 'status=withdrawn')).toEqual([withdrawn.id]);
    const seen = await listed(own.caseworker, `leverandor=${own.supplier.id}`);
    expect(seen).toEqual([current.id]);
    expect(await listed(own.stranger)).toEqual([]);
  });

  test('is narrowed by level, prospect, department, week, and what is free', async () => {
    const own = await makeParties();
    const easy = await makePlaceOffer(own, { languageNeeded: 'A2', jobProspect: 'yes', endsOn: addMonths(on, 1), places: 1 });
    const hard = await makePlaceOffer(own, { languageNeeded: 'B2', department: 'it', startsOn: addDays(on, 21) });
    const only = (query: string) => listed(own.caseworker, `leverandor=${own.supplier.id}&${query}`);
    expect(await only('norsk=B1')).toEqual([easy.id]);
    expect(await only('norsk=B2')).toEqual([easy.id, hard.id]);
    expect(await only('ansettelse=yes')).toEqual([easy.id]);
    expect(await only('avdeling=it')).toEqual([hard.id]);
    expect(await only(`uke=${addMonths(on, 2)}`)).toEqual([hard.id]);
    const { id } = await makeCandidate(own.caseworker.organisationId);
    await makePlacement(
      { candidateId: id, contractId: own.contract.id, supplierId: own.supplier.id },
      { acceptedAt: moment, department: 'cleaning', plannedFrom: on, plannedTo: soon },
    );
    expect(await only('ledige=1')).toEqual([hard.id]);
    expect(await only(`ledige=1&uke=${addDays(soon, 7)}`)).toEqual([easy.id, ...(addDays(soon, 13) >= addDays(on, 21) ? [hard.id] : [])]);
  });
});

describe('a request from an offer', () => {
  test('is filled in from it and keeps it; another department is another matter', async () => {
    const { id } = await seeker('Forespurt', {}, { availableFrom: undefined });
    await asWorker((tx) => tx.candidateDetail.update({ where: { id }, data: { availableFrom: toDateColumn(addMonths(on, 1)) } }));
    const offer = await makePlaceOffer(parties);
    const form = await readRequestForm(parties.caseworker, id, offer.id, on);
    expect(form.offer).toMatchObject({ department: 'cleaning', plannedFrom: addMonths(on, 1) });
    const contractSupplierId = (form.offer && form.offer.contractSupplierId) || '';
    const ask = async (department: 'cleaning' | 'it') => {
      const dates = { plannedFrom: addMonths(on, 1), plannedTo: addMonths(on, 2) };
      const words = { contractSupplierId, placeOfferId: offer.id, department, ...dates, daysPerWeek: 5, goal: 'job_here', requestAnyway: true } as const;
      const answer = await requestPlacement(parties.caseworker, id, words, randomUUID());
      return answer.ok ? (await placementNow(answer.value)).placeOfferId : answer;
    };
    expect(await ask('cleaning')).toBe(offer.id);
    expect(await ask('it')).toBeNull();
  });

  test('that is withdrawn begins from nothing', async () => {
    const { id } = await seeker('Trukket');
    const offer = await makePlaceOffer(parties, { withdrawnAt: moment });
    expect((await readRequestForm(parties.caseworker, id, offer.id, on)).offer).toBeNull();
  });
});
