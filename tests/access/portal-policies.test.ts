// The portal's own policies, without the database's: they are enough, and where one is taken away the matrix notices.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '~/platform/project-root.server.ts';
import { asOwner, target } from '../support/database.ts';
import { startPortal } from '../support/portal-process.ts';
import { servedWorld } from '../support/served-world.ts';
import { exportFaultsOf } from './export-matrix.ts';
import { faultsOf, type Choice } from './http-matrix.ts';

const served = servedWorld();

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
    expect(await faultsOf(served.portal, served.world, { dataOnly: true })).toEqual([]);
    expect(await exportFaultsOf(served.portal, served.world, ['csv'])).toEqual([]);
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
      return await faultsOf(weakened, served.world, choice);
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
