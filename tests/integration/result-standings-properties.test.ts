import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '~/domain/calendar-date';
import { toStandingCounts } from '~/domain/figures/standing-counts';
import type { FigureFacts } from '../support/figure-facts';
import { askingDatabase, withFacts } from '../support/figures-in-database';
import { argumentsAt, randomArguments, randomFacts } from '../support/random-facts';
import { clockStarts, coursesOf, knownAt, type ReferenceArguments } from '../support/reference-figures';
import { referenceStanding } from '../support/reference-results';

const RUNS = 50;
const TIMEOUT_MS = 120_000;

test('how firm the results are sums to the cohort, and is what the reference says', async () => {
  await askingDatabase((client) =>
    fc.assert(
      fc.asyncProperty(randomFacts, fc.array(randomArguments, { minLength: 1, maxLength: 3 }), async ({ facts, days }, plans) => {
        await withFacts(client, facts, async (asked) => {
          for (const plan of plans) {
            const args = argumentsAt(plan, days);
            const { rows } = await client.query<{ answer: unknown }>('select key_figure_standings($1, $2, $3, $4, $5, $6) as answer',
              [...asked.scope(args), args.clock, args.asOf, args.from, args.to]);
            const counts = toStandingCounts(rows[0]?.answer);
            const { employed } = await asked.figures(args);
            for (const months of [6, 12] as const) {
              expect(counts[months], JSON.stringify(args)).toEqual(referenceCounts(facts, args, months));
              const { confirmed, single, conflicting, unknown } = counts[months];
              expect([confirmed + single + conflicting + unknown, unknown]).toEqual([employed[months].cohort, employed[months].unknown]);
            }
          }
        });
      }),
      { numRuns: RUNS },
    ));
}, TIMEOUT_MS);

/** The cohort of a horizon, one by one. */
function referenceCounts(facts: FigureFacts, args: ReferenceArguments, months: number) {
  const { asOf, from, to, contract, supplier, clock } = args;
  const known = knownAt(facts, asOf);
  const scope = known.placements.filter((row) =>
    (contract === null || row.contract === contract) && (supplier === null || row.supplier === supplier));
  const counts = { confirmed: 0, single: 0, conflicting: 0, unknown: 0 };
  for (const { candidate, t0 } of clockStarts(known, coursesOf(scope), clock)) {
    const measuredOn = addMonths(t0, months);
    const leftOn = known.leftOn.get(candidate) ?? null;
    if (measuredOn > asOf || measuredOn < from || measuredOn > to || (leftOn !== null && leftOn <= measuredOn)) continue;
    counts[referenceStanding(known, [], asOf, { candidate, measuredOn })] += 1;
  }
  return counts;
}
