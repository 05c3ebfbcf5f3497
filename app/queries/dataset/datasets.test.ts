import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '~/platform/project-root.server';
import { datasets, workbooks } from './datasets.server';

const described = Object.entries(datasets).map(([key, dataset]) => dataset.describe(key));

/** The names of all data sets that the screens offer to take out. */
function offered(): string[] {
  const folders = ['app/routes', 'app/components'].map((folder) => join(projectRoot, folder));
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const sources = files.filter((name) => name.endsWith('.tsx')).map((name) => readFileSync(name, 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/dataset=(?:"([a-z0-9-]+)"|\{[^}]*'([a-z0-9-]+)'\})/g)].map(([, plain, chosen]) => plain ?? chosen ?? ''));
}

test.each(described)('$key says what a row is, where it comes from, and what each field means', ({ title, about, source, fields }) => {
  expect(title).not.toBe('');
  for (const sentence of [about, source, ...fields.map(({ definition }) => definition)]) expect(sentence).toMatch(/^\p{Lu}.{8,}[.»)]$/u);
  const headers = fields.map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
  for (const { type, words } of fields) expect(words.length > 0).toBe(type === 'code');
});

test('each data set has a title and a name of its own', () => {
  expect(new Set(described.map(({ title }) => title)).size).toBe(described.length);
  for (const { key } of described) expect(key).toMatch(/^[a-z0-9-]{1,60}$/);
});

test('a workbook holds tables that are there', () => {
  for (const key of Object.values(workbooks).flat()) expect(datasets).toHaveProperty(key);
});

test('every data set is offered on a screen, and every one that is offered is there', () => {
  const known = [...Object.keys(datasets), ...Object.keys(workbooks)];
  expect([...new Set(offered())].toSorted()).toEqual(known.toSorted());
});
