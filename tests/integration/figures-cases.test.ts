import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { importPath } from '~/commands/import/import-path.server';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { figuresOnCommand } from '~/queries/figures/figures-on-command.server';
import { readCaseFacts } from '../support/case-facts';
import { asOwner } from '../support/database.ts';
import { referenceFigures } from '../support/reference-figures';
import { differences } from '../support/same-figures';

const folderOf = (name: string) => fileURLToPath(new URL(`../cases/${name}`, import.meta.url));
const expectedOf = (name: string) => JSON.parse(readFileSync(`${folderOf(name)}/expected.json`, 'utf8')) as KeyFigures[];

/** The arguments that an expected result stands for. */
const argumentsOf = ({ scope, clock, asOf, from, to }: KeyFigures) => ({ ...scope, clock, asOf, from, to });

const label = ({ scope, clock, asOf }: KeyFigures) => `${scope.contract ?? 'alle'} ${scope.supplier ?? 'alle'} ${clock} ${asOf}`;

afterEach(async () => {
  // The logs that hang on an organisation may not be emptied, so their triggers are passed by.
  await asOwner((client) => client.query(`set session_replication_role = replica; truncate organisations, contracts, contract_suppliers, candidates, candidate_details,
    placements, employments, wage_subsidies, follow_ups, certificates cascade`));
});

test.for(['small', 'medium', 'large'])('the imported data set %s gives every expected figure, in the order of its keys', async (name) => {
  const imported = await importPath(folderOf(name), { dryRun: false });
  expect(imported).not.toHaveProperty('faults');
  const wrong: Record<string, string[]> = {};
  for (const expected of expectedOf(name)) {
    const answer = await figuresOnCommand(argumentsOf(expected));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const different = differences(expected, answer.value);
    if (different.length > 0) wrong[label(expected)] = different;
    expect(keysOf(answer.value)).toEqual(keysOf(expected));
  }
  expect(wrong).toEqual({});
});

test.for(['small', 'medium'])('the reference gives every expected figure of the data set %s', (name) => {
  const facts = readCaseFacts(folderOf(name));
  for (const expected of expectedOf(name)) {
    expect(differences(expected, referenceFigures(facts, argumentsOf(expected))), label(expected)).toEqual([]);
  }
});

function keysOf(value: object): unknown[] {
  return Object.entries(value).map(([key, inner]) => (typeof inner === 'object' && inner !== null ? [key, keysOf(inner as object)] : key));
}
