// A candidate with a protected address is not shown to a supplier before the unit has confirmed how.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, mondayOf, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { openProtectedCandidate } from '~/commands/candidate/open-protected-candidate.server';
import { confirmProtection } from '~/commands/placement/confirm-protection.server';
import { asActor, asWorker } from '~/platform/database.server';
import { listRequests } from '~/queries/placement/list-requests.server';
import { listPlacements } from '~/queries/placement/list-placements.server';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { readStart } from '~/queries/start/read-start.server';
import { listWeek } from '~/queries/report/list-week.server';
import { formOf, makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';

const on = today();
const names = { firstName: 'Hemmelig', lastName: 'Navnesen', phone: '90000001', email: 'hemmelig@example.no' };
const secrets = /Hemmelig|Navnesen|90000001|hemmelig@/;
const procedure = 'Ring veilederen først.';

let parties: Parties;
let running: Awaited<ReturnType<typeof placeCandidate>>;
let asked: Awaited<ReturnType<typeof placeCandidate>>;

const protect = (candidateId: string) =>
  asWorker((tx) => tx.candidate.update({ where: { id: candidateId }, data: { protectedAddress: true } }));
const confirm = async (viewer: Viewer, id: string) =>
  confirmProtection(viewer, { ...formOf(await placementNow(id)), protectionProcedure: procedure }, randomUUID());


beforeEach(async () => {
  parties = await makeParties();
  running = await placeCandidate(
    parties,
    { acceptedAt: moment, startedOn: addDays(on, -30), plannedTo: addDays(on, -1), mentorId: parties.mentor.membershipId, sharedNeeds: 'Hemmelig behov' },
    names,
  );
  asked = await placeCandidate(parties, {}, names);
  await protect(running.candidateId);
  await protect(asked.candidateId);
});

/** Everything that the supplier's screens are filled from. */
async function seenBySupplier(): Promise<string> {
  const { coordinator, mentor } = parties;
  const view = { search: '', direction: 'asc', page: 1 } as const;
  return JSON.stringify([
    await readPlacement(coordinator, running.id, on),
    await readPlacement(coordinator, asked.id, on),
    await readPlacementForm(coordinator, running.id, 'end', on),
    await readPlacementForm(coordinator, asked.id, 'accept', on),
    await listRequests(coordinator, { ...view, sort: 'navn' }, on),
    await listPlacements(coordinator, { ...view, sort: 'navn' }, { status: null, contract: null }, on),
    await readStart(coordinator, on),
    await readStart(mentor, on),
    await listWeek(mentor, mondayOf(on), on),
  ]);
}

describe('when the protection comes while places are open', () => {
  test('no screen of the supplier shows or finds the person, and none breaks', async () => {
    expect(await seenBySupplier()).not.toMatch(secrets);
    const found = await listPlacements(
      parties.coordinator,
      { search: 'Hemmelig', sort: 'start', direction: 'asc', page: 1 },
      { status: null, contract: null },
      on,
    );
    expect(found.total).toBe(0);
  });

  test('PostgreSQL alone shows neither the person nor, to the mentor, the placement', async () => {
    for (const viewer of [parties.coordinator, parties.mentor]) {
      expect(await asActor(viewer, 'portal_app', (tx) => tx.$queryRaw`select id from candidates`)).toEqual([]);
    }
    expect(await asActor(parties.mentor, 'portal_app', (tx) => tx.$queryRaw`select id from placements`)).toEqual([]);
  });

  test('the unit is asked to confirm how, and then the supplier sees the person and what was agreed', async () => {
    const { caseworker } = parties;
    for (const { id, candidateId } of [running, asked]) {
      await openProtectedCandidate(caseworker, candidateId, randomUUID());
      expect(await readPlacement(caseworker, id, on)).toMatchObject({
        nextAction: 'confirm_protection',
        person: { protection: { procedure: null } },
        sharedUntil: null,
      });
      expect(await confirm(caseworker, id)).toEqual({ ok: true, value: id });
    }
    const seen = await seenBySupplier();
    expect(seen.match(/Ring veilederen først/g)?.length).toBeGreaterThan(2);
    expect(await readPlacement(parties.coordinator, asked.id, on)).toMatchObject({ person: { ...names, protection: { procedure } } });
    expect(await listWeek(parties.mentor, mondayOf(on), on)).toMatchObject([{ person: { firstName: 'Hemmelig' }, procedure }]);
  });

  test('a confirmation holds for its own placement alone', async () => {
    await confirm(parties.caseworker, asked.id);
    expect(JSON.stringify(await readPlacement(parties.coordinator, running.id, on))).not.toMatch(secrets);
  });
});

test('only the unit that sees the candidate confirms, and only for a protected address', async () => {
  expect(await statusOf(confirm(parties.stranger, running.id))).toBe(404);
  expect(await confirm(parties.coordinator, running.id)).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  const colleague = { ...parties.caseworker, membershipId: parties.lead.membershipId };
  expect(await statusOf(confirm(colleague, running.id))).toBe(404);
  const open = await placeCandidate(parties, {}, names);
  expect(await confirm(parties.caseworker, open.id)).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
});
