import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { placementStatuses, type PlacementStatus } from '~/domain/placement-status';
import { whereStatus } from '~/domain/placement-status-where';
import { placementStatus } from '~/domain/placement-status';
import type { ListView } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { listPlacements, type PlacementListColumn } from '~/queries/placement/list-placements.server';
import { listRequests } from '~/queries/placement/list-requests.server';
import { factColumns, placementFacts } from '~/queries/placement/placement-facts.server';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const view = (search = '') => ({ search, sort: 'start', direction: 'desc', page: 1 }) as ListView<PlacementListColumn>;
const unfiltered = { status: null, contract: null };

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

describe('the filter by status', () => {
  test('finds exactly the rows whose facts have that status, on any date', async () => {
    const started = { acceptedAt: moment, startedOn: '2026-03-02' } as const;
    const ended = (endReason: 'completed' | 'hired' | 'ended_by_candidate' | 'ended_by_supplier' | 'ended_by_unit') =>
      ({ ...started, endedOn: '2026-06-05', endReason }) as const;
    const facts = [
      {},
      { declinedAt: moment, declineReason: 'no_place' as const },
      { withdrawnAt: moment },
      { acceptedAt: moment, withdrawnAt: moment },
      { acceptedAt: moment },
      started,
      { startedOn: '2026-03-02' as const },
      ...(['completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit'] as const).map(ended),
      { ...started, voidedAt: moment, voidReason: 'Feil' },
      { voidedAt: moment, voidReason: 'Feil', declinedAt: moment, declineReason: 'other' as const },
    ];
    for (const one of facts) await placeCandidate(parties, one);
    const all = await asWorker((tx) => tx.placement.findMany({ select: { id: true, ...factColumns } }));
    for (const day of ['2026-01-01', '2026-03-01', '2026-03-02', '2026-06-04', '2026-06-05', '2026-12-31'] as CalendarDate[]) {
      const found: [PlacementStatus, string[]][] = [];
      for (const status of placementStatuses) {
        const rows = await asWorker((tx) => tx.placement.findMany({ where: whereStatus(status, day), select: { id: true } }));
        found.push([status, rows.map(({ id }) => id).toSorted()]);
      }
      const derived = placementStatuses.map((status) => [
        status,
        all.filter((row) => placementStatus(placementFacts(row), day) === status).map(({ id }) => id).toSorted(),
      ]);
      expect(found).toEqual(derived);
    }
  });
});

describe('what a coordinator may know of the person', () => {
  const names = { firstName: 'Canary', lastName: 'Fugl', phone: '90000001', email: 'canary@example.no', motherTongue: 'Tigrinja' };
  const secrets = { birthYear: 1987, targetGroup: 'refugee' as const, settledOn: '2021-05-06' as const };
  const read = (id: string, viewer: Viewer = parties.coordinator) => readPlacement(viewer, id, on);
  const ended = (days: number) => ({ acceptedAt: moment, startedOn: addDays(on, -200), endedOn: addDays(on, -days) });

  test('is name, contact, level, mother tongue and shared needs; no other column, no candidate’s id and no version', async () => {
    const { id, candidateId } = await placeCandidate(parties, { sharedNeeds: 'Trenger pauser' }, { ...names, norwegianLevel: 'A2' }, secrets);
    const page = await read(id);
    expect(page.person).toMatchObject({ ...names, norwegianLevel: 'A2', path: null });
    expect(page.texts?.needs).toBe('Trenger pauser');
    const sent = JSON.stringify(page);
    for (const secret of [candidateId, '1987', '2021-05-06', 'refugee', '"version"', 'candidateId', 'unitId']) expect(sent).not.toContain(secret);
  });

  test('lasts to the 40th day after the end, and not one more', async () => {
    const last = await placeCandidate(parties, ended(40), names);
    const gone = await placeCandidate(parties, { ...ended(41), sharedNeeds: 'Trenger pauser', endDetail: 'ill', endText: 'Ord om personen' }, names);
    expect((await read(last.id)).person).not.toBeNull();
    const page = await read(gone.id);
    expect(page).toMatchObject({ person: null, texts: null, endDetail: null, reference: gone.reference, status: 'completed' });
    expect(JSON.stringify(page)).not.toMatch(/Canary|Fugl|pauser|Ord om personen/);
  });

  test('ends at once when the request is declined or withdrawn', async () => {
    for (const facts of [{ declinedAt: moment, declineReason: 'no_place' as const }, { withdrawnAt: moment }]) {
      const { id } = await placeCandidate(parties, facts, names);
      expect(JSON.stringify(await read(id))).not.toMatch(/Canary|Fugl|9000/);
    }
  });

  test('is there while it is asked for, agreed or running', async () => {
    for (const facts of [{}, { acceptedAt: moment }, { startedOn: '2026-01-05' as const }]) {
      expect((await read((await placeCandidate(parties, facts, names)).id)).person).toMatchObject(names);
    }
  });

  test('is the same in the lists: no name, and not found by it either', async () => {
    const { id, reference } = await placeCandidate(parties, ended(60), { ...names, firstName: 'Uniktnavn' });
    const byName = await listPlacements(parties.coordinator, view('Uniktnavn'), unfiltered, on);
    expect(byName.rows).toEqual([]);
    const byReference = await listPlacements(parties.coordinator, view(reference), unfiltered, on);
    expect(byReference.rows).toMatchObject([{ id, person: null }]);
    const ofUnit = await listPlacements(parties.caseworker, view('uniktnavn fugl'), unfiltered, on);
    expect(ofUnit.rows).toMatchObject([{ id, person: { firstName: 'Uniktnavn', lastName: 'Fugl' } }]);
  });
});

describe('who finds a placement', () => {
  test('is its unit, its supplier’s coordinators and NAV where it is shared; for others it does not exist', async () => {
    const { id } = await placeCandidate(parties);
    for (const viewer of [parties.caseworker, parties.lead, parties.coordinator, parties.colleague]) {
      expect((await readPlacement(viewer, id, on)).id).toBe(id);
    }
    const others = [parties.stranger, parties.mentor, await makeViewer('nav_advisor'), await makeViewer('caseworker')];
    for (const viewer of others) expect(await statusOf(readPlacement(viewer, id, on))).toBe(404);
  });

  test('a mistake is gone for the supplier, and listed for the unit only when asked for', async () => {
    const { id, reference } = await placeCandidate(parties, { voidedAt: moment, voidReason: 'Feil' });
    expect(await statusOf(readPlacement(parties.coordinator, id, on))).toBe(404);
    expect((await listPlacements(parties.caseworker, view(reference), unfiltered, on)).total).toBe(0);
    expect((await listPlacements(parties.caseworker, view(reference), { ...unfiltered, status: 'voided' }, on)).total).toBe(1);
  });

  test('the inbox has the unanswered first, oldest first, and none of another supplier', async () => {
    const own = await makeParties();
    const newer = await placeCandidate(own, { requestedAt: new Date('2026-10-02T10:00:00Z') });
    const older = await placeCandidate(own, { requestedAt: new Date('2026-10-01T10:00:00Z') });
    const answered = await placeCandidate(own, { acceptedAt: moment });
    const inbox = await listRequests(own.coordinator, { search: '', sort: 'forespurt', direction: 'desc', page: 1 }, on);
    expect(inbox.open.map(({ id }) => id)).toEqual([older.id, newer.id]);
    expect(inbox.open[0]?.allowedActions).toEqual(['accept', 'decline']);
    expect(inbox.answered.map(({ id }) => id)).toEqual([answered.id]);
    const foreign = await listRequests(own.stranger, { search: '', sort: 'forespurt', direction: 'desc', page: 1 }, on);
    expect([foreign.openTotal, foreign.answeredTotal]).toEqual([0, 0]);
  });
});
