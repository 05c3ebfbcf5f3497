// The portal as browsers and attackers meet it: every screen and write, every role, rows of one's own and foreign ones.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromDateColumn } from '~/domain/calendar-date.ts';
import { projectRoot } from '~/platform/project-root.server.ts';
import { buildPortal } from '../../scripts/portal-build.ts';
import { asOwner, target } from '../support/database.ts';
import { startPortal, type PortalProcess } from '../support/portal-process.ts';
import { readWithGeneratedClient } from '../support/generated-client.ts';
import { makePublishedRelease } from '../support/published-release.ts';
import { makeWorld, type World } from '../support/world.ts';
import { exportFaultsOf, exportsWithoutALine } from './export-matrix.ts';
import { faultsOf, urlsWithoutALine, type Choice } from './http-matrix.ts';
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

test('every table that can be taken out as a file has its line in the table', () => {
  expect(exportsWithoutALine()).toEqual([]);
});

test('each role takes out exactly the tables of its own screens, and no file holds a field that is not its to see', async () => {
  expect(await exportFaultsOf(portal, world)).toEqual([]);
}, 120_000);

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

test('a client that is generated from the OpenAPI document reads a release, over the network', async () => {
  const { contract, supplier, members, release, buyerToken } = world.own;
  const by = { unitId: members.unit_lead.organisationId, publishedById: members.unit_lead.membership.id, buyerId: members.buyer.organisationId };
  const periodEnd = fromDateColumn(release.periodEnd);
  const { id } = await makePublishedRelease({ ...by, contract: { id: contract.id, supplierId: supplier.id }, periodEnd, revision: 3 });
  const read = await readWithGeneratedClient(portal.origin, buyerToken.token);
  expect(read).toMatchObject({ measured: 12, release: { id, periodEnd, figures: [{ scope: { contract: null } }, {}, {}] } });
}, 90_000);

test('a write to the API is told that there are none, and another site’s page is let read nothing', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await fetch(`${portal.origin}/api/v1/contracts`, { method, headers: { Origin: 'https://example.com' } });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await answer.json()).toMatchObject({ code: 'only_reading' });
  }
  const unknown = await fetch(`${portal.origin}/api/v1/kandidater`);
  expect([unknown.status, unknown.headers.get('Content-Type'), unknown.headers.get('Cache-Control')]).toEqual([404, 'application/problem+json; charset=utf-8', 'no-store']);
});

describe('with row-level security off', () => {
  const every = async (change: 'enable' | 'disable') => {
    const { rows } = await asOwner((client) =>
      client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`,
      ),
    );
    const statements = rows.map(({ name }) => `alter table ${name} ${change} row level security;`);
    await asOwner((client) => client.query(statements.join('\n')));
  };
  beforeAll(() => every('disable'));
  afterAll(() => every('enable'));

  test('the policies of the portal are enough', async () => {
    expect(await faultsOf(portal, world, { dataOnly: true })).toEqual([]);
    expect(await exportFaultsOf(portal, world, ['csv'])).toEqual([]);
  }, 300_000);

  test.each([
    ['candidateScope', 'kandidater/:id'],
    ['placementScope', 'praksis/:id'],
  ])('a scope that is removed is noticed: %s', async (scope, path) => {
    const faults = await faultsWithout(scope, 'return {};', { paths: [path], dataOnly: true });
    expect(faults.filter((fault) => fault.includes('200 where 404 is due'))).not.toEqual([]);
    expect(faults.filter((fault) => fault.includes('leaks foreign'))).not.toEqual([]);
  }, 120_000);
});

test('a permission that is removed is noticed', async () => {
  const faults = await faultsWithout('may', 'return true;', { paths: ['kandidater/ny'], dataOnly: true });
  expect(faults.filter((fault) => fault.startsWith('mentor'))).not.toEqual([]);
}, 120_000);

/** The faults of a portal in whose build the named policy begins with `instead`. */
async function faultsWithout(policy: string, instead: string, choice: Choice): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-policy-'));
  try {
    cpSync(join(projectRoot, 'build'), join(folder, 'build'), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    replaceInBuild(folder, new RegExp(`function ${policy}\\([^)]*\\) \\{`), (head) => `${head} ${instead}`);
    const weakened = await startPortal(target, folder);
    try {
      return await faultsOf(weakened, world, choice);
    } finally {
      await weakened.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replaceInBuild(folder: string, pattern: RegExp, by: (found: string) => string): void {
  const server = join(folder, 'build/server');
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    name.endsWith('.js') ? [join(server, name)] : [],
  );
  const holding = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
  expect(holding, `${pattern} in the build`).toHaveLength(1);
  for (const file of holding) writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, by));
}
