// The portal as browsers and attackers meet it: every screen and write, every role, rows of one's own and foreign ones.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPortal } from '../../scripts/portal-build.ts';
import { asOwner, target } from '../support/database.ts';
import { startPortal, type PortalProcess } from '../support/portal-process.ts';
import { makeWorld, type World } from '../support/world.ts';
import { faultsOf, urlsWithoutALine } from './http-matrix.ts';
import { screens } from './screen-table.ts';

let world: World;
let portal: PortalProcess;

beforeAll(async () => {
  await buildPortal();
  world = await makeWorld();
  portal = await startPortal(target);
}, 180_000);
afterAll(() => portal?.stop());

test('every URL of the portal has its line in the table', () => {
  expect(urlsWithoutALine()).toEqual([]);
});

test('each role opens exactly its own screens, and no response holds a field that is not its to see', async () => {
  expect(await faultsOf(portal, world)).toEqual([]);
}, 300_000);

test('nobody gets in without a session, by any way', async () => {
  const inside: string[] = [];
  for (const [path, { row }] of Object.entries(screens)) {
    const filled = path.replaceAll(/:(\w+)/g, (_whole, name: string) => row?.(world.own)[name] ?? name);
    for (const url of [`/${filled}`, `/${filled || '_root'}.data`]) {
      const answer = await fetch(portal.origin + url, { redirect: 'manual' });
      const body = await answer.text();
      const sentAway = answer.headers.get('Location')?.startsWith('/logg-inn') || body.includes('/logg-inn?retur=');
      if (!sentAway || body.includes('kanari')) inside.push(`${answer.status} ${url}`);
    }
  }
  expect(inside).toEqual([]);
});

test('the policies of the portal are enough where row-level security is off', async () => {
  const tables = await asOwner((client) =>
    client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
    ),
  );
  const every = (change: string) =>
    asOwner((client) => client.query(tables.rows.map(({ name }) => `alter table ${name} ${change} row level security;`).join('\n')));
  await every('disable');
  const faults = await faultsOf(portal, world);
  await every('enable');
  expect(faults).toEqual([]);
}, 300_000);
