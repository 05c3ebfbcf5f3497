import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnt, publishedIn, QUARTER_ENDS, scopesBy, type Arrivals, type Rules } from '../../../tests/support/every-world.ts';
import { findGiveaway } from './attacker';
import { countOutcomes, tellsTooMuch, type Counts } from './measured-unit';
import { protectContract } from './protect-contract';
import { restsBetween, type PublishedTable } from './published-table';
import { exactResult } from './result-rule';
import { DEFAULT_THRESHOLDS } from './thresholds';

const rules: Rules = (now, earlier, periodEnd) => protectContract(now, earlier, periodEnd, DEFAULT_THRESHOLDS);

const arrivals = (...of: [number, string, number][]): Arrivals[] => of.map(([quarter, supplier, people]) => ({ quarter, supplier, people }));
const world = (...of: [number, number, number][]): Counts[] => of.map(([ordinary, subsidised, other]) => ({ ordinary, subsidised, other }));

describe('who knows the rules, runs them on every way in which people can have fared and compares, learns nothing', () => {
  test.each([
    [arrivals([0, 'a', 5])],
    [arrivals([0, 'a', 9])],
    [arrivals([0, 'a', 14])],
    [arrivals([0, 'a', 7], [1, 'a', 6])],
    [arrivals([0, 'a', 9], [1, 'a', 5])],
    [arrivals([0, 'a', 12], [1, 'a', 5])],
    [arrivals([0, 'a', 6], [0, 'b', 6])],
  ])('%j', (of) => {
    expect(learnt(of, rules)).toEqual([]);
  });
});

describe('the same attack finds something where one step is left out', () => {
  test('batching: where each quarter is judged without what was published before', () => {
    const forgetting: Rules = (now, _earlier, periodEnd) => rules(now, [], periodEnd);
    expect(learnt(arrivals([0, 'a', 9], [1, 'a', 2]), forgetting).length).toBeGreaterThan(0);
  });

  test('complement: where each scope is judged without the others', () => {
    const apart: Rules = (now, earlier, periodEnd) =>
      new Map(now.flatMap((one) => [...rules([one], earlier.filter(({ scope }) => scope === one.scope), periodEnd)]));
    expect(learnt(arrivals([0, 'a', 10], [0, 'b', 2]), apart).length).toBeGreaterThan(0);
  });

  test('bands: where counts are shown as soon as five people are measured', () => {
    const counting: Rules = (now, _earlier, periodEnd) =>
      new Map(now.map(({ scope, units }) => [scope, { result: units.length < 5 ? { form: 'none' } : exactResult(countOutcomes(units), periodEnd), fresh: true, why: 'shown' }]));
    expect(learnt(arrivals([0, 'a', 6]), counting).length).toBeGreaterThan(0);
  });
});

const people = fc.tuple(fc.nat(4), fc.nat(2), fc.nat(4)).map(([ordinary, subsidised, other]) => ({ ordinary, subsidised, other }));
const twoYears = fc.integer({ min: 1, max: 2 }).chain((suppliers) =>
  fc.array(people, { minLength: 8 * suppliers, maxLength: 8 * suppliers }).map((outcomes) => ({
    outcomes,
    of: outcomes.map(({ ordinary, subsidised, other }, index) => ({ quarter: index % 8, supplier: index < 8 ? 'a' : 'b', people: ordinary + subsidised + other })),
  })),
);

test('over eight quarters nothing can be worked out, and the counts of no rest between two tables say too much', () => {
  fc.assert(
    fc.property(twoYears, ({ of, outcomes }) => {
      const { tables } = publishedIn(of, outcomes, rules);
      expect(findGiveaway(tables, DEFAULT_THRESHOLDS)).toBeNull();
      const exact = tables.filter(({ result }) => result.form === 'exact');
      for (const table of exact) {
        const { ordinary, subsidised, other } = countOutcomes(table.units);
        expect(Math.min(ordinary, subsidised, other)).toBeGreaterThanOrEqual(DEFAULT_THRESHOLDS.minimumCell);
        for (const before of exact) for (const rest of restsBetween(table.units, before.units)) expect(tellsTooMuch(countOutcomes(rest), DEFAULT_THRESHOLDS)).toBe(false);
      }
    }),
    { numRuns: 8 },
  );
}, 180_000);

test('one person’s outcome that turns out to be another changes nothing that was published, until five more are measured', () => {
  const of = arrivals([0, 'a', 12], [1, 'a', 4]);
  const before = scopesBy(of, world([5, 3, 4], [1, 1, 2]), 0);
  const published = [...rules(before, [], QUARTER_ENDS[0]!)].map(([scope, { result }]) => ({ scope, result, units: before.find((one) => one.scope === scope)!.units }));
  expect(published[0]?.result).toEqual({ form: 'exact', measuredBy: '2024-03-31', cohort: 12, ordinary: 5, subsidised: 3 });
  const later = scopesBy(of, world([6, 3, 3], [1, 1, 2]), 1);
  for (const { result, fresh, why } of rules(later, published as PublishedTable[], QUARTER_ENDS[1]!).values()) {
    expect({ result, fresh, why }).toEqual({ result: published[0]?.result, fresh: false, why: 'too_few_new' });
  }
});

test('three people whom three tables together set apart, none of them in a job, are told by no bands', () => {
  const of = arrivals([0, 'a', 6], [0, 'b', 3], [1, 'b', 6]);
  const { tables } = publishedIn(of, world([3, 3, 0], [0, 0, 3], [3, 3, 0]), rules);
  expect(tables.map(({ scope, result: { form, cohort } }) => [scope, form, cohort])).toEqual([['', 'exact', 9], ['', 'exact', 15]]);
});

test('fewer than five people show nothing, and a supplier that is all of a contract shows what the contract shows', () => {
  const [few] = rules(scopesBy(arrivals([0, 'a', 4]), world([4, 0, 0]), 0), [], QUARTER_ENDS[0]!).values();
  expect(few).toEqual({ result: { form: 'none' }, fresh: false, why: 'too_few' });
  const decided = rules(scopesBy(arrivals([0, 'a', 12]), world([5, 3, 4]), 0), [], QUARTER_ENDS[0]!);
  expect(decided.get('a')).toEqual(decided.get(''));
});
