import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '~/platform/project-root.server.ts';

const eslint = new ESLint({
  cwd: projectRoot,
  // The rules tested here need no types, and a run without them takes a fraction of the time.
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/await-thenable': 'off' },
  },
});

function sourcesIn(folder: string): string[] {
  const found = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
  return found.filter((name) => /\.tsx?$/.test(name) && !/\.test\.|generated/.test(name)).sort();
}

function sourceIn(folder: string): string {
  const [file] = sourcesIn(folder);
  if (!file) throw new Error(`no source in ${folder}`);
  return join(folder, file);
}

const screens = new Set(sourcesIn('app/routes').map((file) => `app/routes/${file.split('/')[0]}`));
const [oneScreen = '', otherScreen = ''] = screens;

/** What the linter says of `code` as the content of a file that stands in `folder`. */
async function complaints(folder: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(projectRoot, sourceIn(folder)) });
  return (result?.messages ?? []).map((message) => message.message).filter((text) => !/is defined but never used|never used/.test(text));
}

async function onImport(from: string, to: string): Promise<string[]> {
  return complaints(from, `import * as other from '${sourceIn(to).replace(/^app/, '~').replace(/\.tsx?$/, '')}';\nexport { other };\n`);
}

const WRONG: [from: string, to: string, instead: RegExp][] = [
  ['app/queries', 'app/commands', /A query only reads/],
  ['app/queries', 'app/components', /Return plain values/],
  ['app/commands', 'app/components', /Return plain values/],
  ['app/policies', 'app/queries', /A policy is pure/],
  ['app/policies', 'app/commands', /A policy is pure/],
  ['app/policies', 'app/platform', /A policy is pure/],
  ['app/domain', 'app/policies', /The domain knows nobody/],
  ['app/domain', 'app/i18n', /The domain knows nobody/],
  ['app/domain', 'app/platform', /The domain knows nobody/],
  ['app/components', 'app/queries', /Take it as a prop/],
  ['app/components', 'app/policies', /Take it as a prop/],
  ['app/components', 'app/platform', /Take it as a prop/],
  ['app/i18n', 'app/components', /A text is no view/],
  ['app/platform', 'app/queries', /The platform serves every feature/],
  ['app/platform', 'app/commands', /The platform serves every feature/],
  ...['queries', 'commands', 'policies', 'domain', 'components', 'i18n', 'platform'].map(
    (layer): [string, string, RegExp] => [`app/${layer}`, oneScreen, /Nothing imports a route/],
  ),
  [oneScreen, otherScreen, /A route imports no other route/],
];

test.for(WRONG)('%s may not import %s', async ([from, to, instead]) => {
  expect(await onImport(from, to)).toEqual([expect.stringMatching(instead)]);
});

const RIGHT: [from: string, to: string][] = [
  [oneScreen, 'app/queries'],
  [oneScreen, 'app/commands'],
  [oneScreen, 'app/components'],
  [oneScreen, oneScreen],
  ['app/queries', 'app/policies'],
  ['app/commands', 'app/policies'],
  ['app/policies', 'app/domain'],
  ['app/components', 'app/i18n'],
  ['app/platform', 'app/domain'],
];

test.for(RIGHT)('%s may import %s', async ([from, to]) => {
  expect(await onImport(from, to)).toEqual([]);
});

test('the Prisma client, Recharts and the environment are reached only where they belong', async () => {
  const prisma = `export { PrismaClient } from '~/platform/generated/prisma/client';\n`;
  expect(await complaints(oneScreen, prisma)).toEqual([expect.stringMatching(/The Prisma client is reached only/)]);
  expect(await complaints('app/queries', prisma)).toEqual([]);
  const pool = `export { openPool } from '~/platform/database/pools.server';\n`;
  expect(await complaints('app/queries', pool)).toEqual([expect.stringMatching(/Connections come only from/)]);
  const chart = `export { LineChart } from 'recharts';\n`;
  expect(await complaints('app/components', chart)).toEqual([expect.stringMatching(/Only app\/components\/charts/)]);
  const environment = 'export const port = process.env.PORT;\n';
  expect(await complaints('app/platform/sessions', environment)).toEqual([expect.stringMatching(/environment\(\)/)]);
});

test('a role is named only in policies', async () => {
  const comparison = `export const yes = (viewer: { role: string }) => viewer.role === 'buyer' || viewer.role === 'mentor';\n`;
  expect(await complaints('app/queries', comparison)).toEqual([
    expect.stringMatching(/A role is named only/),
    expect.stringMatching(/A role is named only/),
  ]);
  expect(await complaints('app/policies', comparison)).toEqual([]);
  expect(await complaints('app/queries', `export const kind = 'buyer';\n`)).toEqual([]);
});
