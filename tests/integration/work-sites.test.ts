import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { chooseSite } from '~/commands/placement/choose-site.server';
import { addWorkSite } from '~/commands/work-site/add-work-site.server';
import { changeWorkSite } from '~/commands/work-site/change-work-site.server';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { readAcceptForm } from '~/queries/placement/read-accept-form.server';
import { listWorkSites } from '~/queries/work-site/list-work-sites.server';
import { readWorkSiteForm } from '~/queries/work-site/read-work-site-form.server';
import { makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';
import { makeWorkSite } from '../support/work-sites';

const on = today();

let parties: Parties;
beforeEach(async () => {
  parties = await makeParties();
});

const add = (name: string, countedOn = on) =>
  addWorkSite(parties.coordinator, { contractId: parties.contract.id, name, employees: 12, countedOn }, randomUUID());
const change = (id: string, version: number, given: { name?: string; closed?: boolean }, viewer = parties.coordinator) =>
  changeWorkSite(viewer, id, { name: 'Skolen', employees: 8, countedOn: on, closed: false, version, ...given }, randomUUID());

test('a coordinator adds sites to the own contracts, each name once among those in use', async () => {
  expect(await add('Skolen')).toMatchObject({ ok: true });
  expect(await add(' skolen ')).toMatchObject({ refusal: { code: 'site_name_taken', field: 'name' } });
  expect(await add('Hallen', addDays(on, 1))).toMatchObject({ refusal: { code: 'in_the_future' } });
  const foreign = await makeParties();
  const elsewhere = { contractId: foreign.contract.id, name: 'x', employees: 1, countedOn: on };
  expect(await addWorkSite(parties.coordinator, elsewhere, randomUUID())).toMatchObject({ refusal: { code: 'choose_one' } });
});

test('two who change a site at once are told; out of use its name is free, and nobody else sees it to change', async () => {
  const { id } = await makeWorkSite(parties, { name: 'Skolen' });
  expect(await change(id, 1, { closed: true })).toMatchObject({ ok: true });
  expect(await change(id, 1, {})).toMatchObject({ refusal: { code: 'stale' } });
  expect(await add('Skolen')).toMatchObject({ ok: true });
  expect(await change(id, 2, {})).toMatchObject({ refusal: { code: 'site_name_taken' } });
  for (const viewer of [parties.stranger, parties.lead, parties.mentor]) {
    expect(await statusOf(readWorkSiteForm(viewer, id))).toBe(404);
    expect(await statusOf(change(id, 2, {}, viewer))).toBe(404);
  }
});

test('a site is chosen with the yes or later, of the own ones in use; unit and NAV see it', async () => {
  const [site, closed] = [await makeWorkSite(parties, { name: 'Skolen', address: 'Skoleveien 2' }), await makeWorkSite(parties, { closedAt: moment })];
  const foreign = await makeWorkSite(await makeParties());
  const { id } = await placeCandidate(parties);
  expect(await readAcceptForm(parties.coordinator, id, on)).toMatchObject({ sites: [{ value: site.id, label: 'Skolen, Skoleveien 2' }] });
  for (const { id: workSiteId } of [closed, foreign]) {
    expect(await acceptRequest(parties.coordinator, { id, version: 1, workSiteId }, randomUUID())).toMatchObject({ refusal: { code: 'site_not_available' } });
  }
  expect(await acceptRequest(parties.coordinator, { id, version: 1, workSiteId: site.id }, randomUUID())).toMatchObject({ ok: true });
  expect(await readPlacement(parties.caseworker, id, on)).toMatchObject({ workSite: 'Skolen, Skoleveien 2' });
  expect(await chooseSite(parties.coordinator, { id, version: 2, workSiteId: foreign.id }, randomUUID())).toMatchObject({ refusal: { code: 'site_not_available' } });
  expect(await chooseSite(parties.coordinator, { id, version: 2 }, randomUUID())).toMatchObject({ ok: true });
  expect(await placementNow(id)).toMatchObject({ workSiteId: null, version: 3 });
  expect(await statusOf(chooseSite(await makeViewer('coordinator'), { id, version: 3 }, randomUUID()))).toBe(404);
});

test('the list says how many are in practice at each, and which count of employees is over a year old', async () => {
  const site = await makeWorkSite(parties, { name: 'A', countedOn: addDays(addMonths(on, -12), -1) });
  await makeWorkSite(parties, { name: 'B', countedOn: addMonths(on, -11) });
  await placeCandidate(parties, { startedOn: addDays(on, -3), workSiteId: site.id });
  await placeCandidate(parties, { startedOn: addDays(on, -30), endedOn: addDays(on, -3), workSiteId: site.id });
  expect(await listWorkSites(parties.coordinator, { page: 1 }, on)).toMatchObject({
    total: 2,
    rows: [{ name: 'A', inPractice: 1, countIsOld: true }, { name: 'B', inPractice: 0, countIsOld: false }],
  });
  expect(await listWorkSites(parties.stranger, { page: 1 }, on)).toMatchObject({ total: 0 });
});
