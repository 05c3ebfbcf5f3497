// The portal as browsers and attackers meet it: every screen and write, every role, rows of one's own and foreign ones.
import { expect, test } from 'vitest';
import { fromDateColumn } from '~/domain/calendar-date.ts';
import { readWithGeneratedClient } from '../support/generated-client.ts';
import { makePublishedRelease } from '../support/published-release.ts';
import { servedWorld } from '../support/served-world.ts';
import { exportFaultsOf, exportsWithoutALine } from './export-matrix.ts';
import { faultsOf, urlsWithoutALine } from './http-matrix.ts';
import { screens } from './screen-table.ts';

const served = servedWorld();

test('every URL of the portal has its line in the table', () => {
  expect(urlsWithoutALine()).toEqual([]);
});

test('each role opens exactly its own screens, and no response holds a field that is not its to see', async () => {
  expect(await faultsOf(served.portal, served.world)).toEqual([]);
}, 300_000);

test('every table that can be taken out as a file has its line in the table', () => {
  expect(exportsWithoutALine()).toEqual([]);
});

test('each role takes out exactly the tables of its own screens, and no file holds a field that is not its to see', async () => {
  expect(await exportFaultsOf(served.portal, served.world)).toEqual([]);
}, 120_000);

test('nobody gets in without a session, by any way', async () => {
  const inside: string[] = [];
  for (const [path, { row }] of Object.entries(screens)) {
    const filled = path.replaceAll(/:(\w+)/g, (_whole, name: string) => row?.(served.world.own)[name] ?? name);
    for (const url of [`/${filled}`, `/${filled || '_root'}.data`]) {
      const answer = await fetch(served.portal.origin + url, { redirect: 'manual' });
      const body = await answer.text();
      const sentAway = answer.headers.get('Location')?.startsWith('/logg-inn') || body.includes('/logg-inn?retur=');
      if (!sentAway || body.includes('kanari')) inside.push(`${answer.status} ${url}`);
    }
  }
  expect(inside).toEqual([]);
});

test('a client that is generated from the OpenAPI document reads a release, over the network', async () => {
  const { contract, supplier, members, release, buyerToken } = served.world.own;
  const by = { unitId: members.unit_lead.organisationId, publishedById: members.unit_lead.membership.id, buyerId: members.buyer.organisationId };
  const periodEnd = fromDateColumn(release.periodEnd);
  const { id } = await makePublishedRelease({ ...by, contract: { id: contract.id, supplierId: supplier.id }, periodEnd, revision: 3 });
  const read = await readWithGeneratedClient(served.portal.origin, buyerToken.token);
  expect(read).toMatchObject({ measured: 12, release: { id, periodEnd, figures: [{ scope: { contract: null } }, {}, {}] } });
}, 90_000);

test('a write to the API is told that there are none, and another site’s page is let read nothing', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await fetch(`${served.portal.origin}/api/v1/contracts`, { method, headers: { Origin: 'https://example.com' } });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await answer.json()).toMatchObject({ code: 'only_reading' });
  }
  const unknown = await fetch(`${served.portal.origin}/api/v1/kandidater`);
  expect([unknown.status, unknown.headers.get('Content-Type'), unknown.headers.get('Cache-Control')]).toEqual([404, 'application/problem+json; charset=utf-8', 'no-store']);
});
