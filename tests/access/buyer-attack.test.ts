// A buyer who keeps everything that was ever served, from all contracts and quarters, and works out what follows from it.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from '~/domain/calendar-date.ts';
import { countOutcomes, type MeasuredOutcome } from '~/domain/release/measured-unit.ts';
import type { protectContract } from '~/domain/release/protect-contract.ts';
import { exactResult } from '~/domain/release/result-rule.ts';
import { builtPortal } from '../support/built-portal.ts';
import { target } from '../support/database.ts';
import { workedOut, type TableSeen } from '../support/linear-attacker.ts';
import { startPortal, type PortalProcess } from '../support/portal-process.ts';
import { EIGHT_QUARTERS, makePractice, putRight, quarterMeasured, type Practised, type PracticeScene } from '../support/practice-people.ts';
import { makeRelease } from '../support/releases.ts';
import { cellsByChannel, resultsWithin, saidInPortfolio, saidOfResult, type ServedCell } from '../support/served-cells.ts';
import { everythingServedTo, type Served } from '../support/served-to-buyer.ts';

type Protect = typeof protectContract;
const rules = vi.hoisted(() => ({ weakened: null as ((real: Protect) => Protect) | null }));
vi.mock('~/domain/release/protect-contract.ts', async (load) => {
  const real = await load<{ protectContract: Protect }>();
  return { ...real, protectContract: (...given: Parameters<Protect>) => (rules.weakened?.(real.protectContract) ?? real.protectContract)(...given) };
});

const outcome = fc.constantFrom('ordinary', 'ordinary', 'subsidised', 'other', 'other' as const);
const outcomes = fc.record({ 6: outcome, 12: outcome });
/** Two contracts with two suppliers each, and up to four people who are measured first in each of eight quarters. */
const practice = fc
  .array(fc.array(outcomes, { maxLength: 4 }), { minLength: 32, maxLength: 32 })
  .map((groups) => groups.flatMap((group, at) => group.map((of): Practised => ({ quarter: at % 8, contract: Math.floor(at / 16), supplier: Math.floor(at / 8) % 2, outcomes: of }))))
  .filter((people) => people.some(({ contract }) => contract === 1));

/** People among whom results show as counts, as bands and not at all, and who are found out as soon as a step is left out. */
const SEED = 20260930;

let portal: PortalProcess;
beforeAll(async () => {
  await builtPortal();
  portal = await startPortal(target);
}, 180_000);
afterAll(() => portal?.stop());

/** Publishes the eight quarters one after the other, as they end; after each, `look` is what the buyer does. */
async function publishAll({ buyer, lead }: PracticeScene, look: (quarter: number) => Promise<void> = async () => {}): Promise<void> {
  for (const [number, quarter] of EIGHT_QUARTERS.entries()) {
    await makeRelease(buyer.organisationId, quarter, { lead });
    await look(number);
  }
}

const FULL = { under_25: [0, 25], from_25_to_50: [25, 50], from_50_to_75: [50, 75], over_75: [75, 100] } as const;
/** The counts that a band allows: its lower end belongs to it, its upper end only at 75 %, as the text to the bands says. */
function within(band: string, people: number) {
  const [low, high] = FULL[band as keyof typeof FULL];
  const counts = Array.from({ length: people + 1 }, (_, count) => count).filter((count) => {
    const share = (100 * count) / people;
    if (band === 'over_75') return share > low;
    return share >= low && (band === 'from_50_to_75' ? share <= high : share < high);
  });
  return { from: counts[0] ?? people + 1, to: counts.at(-1) ?? -1 };
}

function saysOf(cell: ServedCell): TableSeen['says'] {
  const cohort = cell.cohort ?? 0;
  const just = (count: number) => ({ from: count, to: count });
  if (cell.form === 'exact') return { ordinary: just(Number(cell.ordinary)), subsidised: just(Number(cell.subsidised)), other: just(cohort - Number(cell.ordinary) - Number(cell.subsidised)) };
  const split = cell.ordinary && cell.subsidised ? { ordinary: within(String(cell.ordinary), cohort), subsidised: within(String(cell.subsidised), cohort) } : {};
  return { inJob: within(cell.inJob ?? '', cohort), ...split };
}

/** Somebody whose outcome at 6 months was put right after a quarter: in later tables somebody else, as far as numbers tell. */
interface Corrected {
  person: number;
  afterQuarter: number;
}

/** The published results at a horizon as tables, each once; for all contracts, of those that show a result. */
function tablesOf(cells: readonly ServedCell[], { contracts, people }: PracticeScene, horizon: 6 | 12, corrected?: Corrected): TableSeen[] {
  const shown = cells.filter((cell) => cell.horizon === horizon && cell.form !== 'none');
  const counted = ({ contract, supplier, measuredBy }: ServedCell) => {
    const at = contracts.findIndex(({ name }) => name === contract);
    const supplierAt = contracts[at]?.suppliers.findIndex(({ name }) => name === supplier) ?? -1;
    const last = EIGHT_QUARTERS.indexOf(measuredBy as CalendarDate);
    const isIn = (person: Practised) => person.contract === at && (supplier === '' || person.supplier === supplierAt) && quarterMeasured(person, horizon) <= last;
    const numberOf = (number: number) => (horizon === 6 && number === corrected?.person && last > corrected.afterQuarter ? people.length : number);
    return people.flatMap((person, number) => (isIn(person) ? [numberOf(number)] : []));
  };
  const tables = new Map<string, TableSeen>();
  for (const cell of shown) {
    const parts = cell.contract === '' ? shown.filter((one) => one.periodEnd === cell.periodEnd && one.contract !== '' && one.supplier === '') : [cell];
    const members = new Set(parts.flatMap(counted));
    const name = [cell.contract || 'all', cell.supplier, cell.measuredBy, JSON.stringify(saysOf(cell))].join(' ');
    expect(members.size, name).toBe(cell.cohort);
    tables.set(`${name} ${[...members].join()}`, { name, people: members, says: saysOf(cell) });
  }
  return [...tables.values()];
}

/** All cells that the buyer was served, after it was seen that each way of being served says the same. */
async function cellsServed(served: Served, scene: PracticeScene): Promise<ServedCell[]> {
  const names = new Map(scene.contracts.flatMap(({ reference, name, suppliers }) => [[reference, name] as const, ...suppliers.map((one) => [one.orgNumber, one.name] as const)]));
  const { screens, csv, xlsx, api } = await cellsByChannel(served, names);
  expect(screens).toHaveLength(EIGHT_QUARTERS.length * 2 * (1 + 3 * scene.contracts.length));
  for (const channel of [csv, xlsx, api]) expect(channel).toEqual(screens);
  return screens;
}

/** Results on any page or in any answer that are not those of a release. */
function resultsBeside(served: Served, cells: readonly ServedCell[]): object[] {
  const published = new Set(cells.map(({ form, measuredBy, cohort, inJob, ordinary, subsidised }) => JSON.stringify([form, measuredBy, cohort, inJob, ordinary, subsidised])));
  const said = (one: Partial<ServedCell>) => JSON.stringify([one.form, one.measuredBy, one.cohort, one.inJob, one.ordinary, one.subsidised]);
  return [...served.pages.values(), ...served.answers.values()].flatMap(resultsWithin).filter((result) => !published.has(said(result)));
}

async function attack(scene: PracticeScene, corrected?: Corrected): Promise<{ cells: ServedCell[]; found: string[] }> {
  const served = await everythingServedTo(portal, scene.buyer);
  const cells = await cellsServed(served, scene);
  expect(resultsBeside(served, cells)).toEqual([]);
  const published = new Set(['none', ...cells.map(saidOfResult)]);
  const inPortfolio = saidInPortfolio(served);
  expect(inPortfolio).toContainEqual(expect.any(String));
  expect(inPortfolio.filter((said) => !published.has(said))).toEqual([]);
  const found = [];
  for (const horizon of [6, 12] as const) found.push(...(await workedOut(tablesOf(cells, scene, horizon, corrected))));
  return { cells, found };
}

test('of random people over eight quarters, on two contracts with two suppliers each, nothing can be worked out from all that was served', async () => {
  await fc.assert(
    fc.asyncProperty(practice, async (people) => {
      rules.weakened = null;
      const scene = await makePractice(people);
      await publishAll(scene);
      const { found } = await attack(scene);
      expect(found).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 300_000);

test('one outcome that turns out to be another moves no count until five more are measured, and nothing follows from it', async () => {
  rules.weakened = null;
  const [people = []] = fc.sample(practice, { numRuns: 1, seed: SEED });
  const scene = await makePractice(people);
  const corrected = { person: people.findIndex(({ quarter, outcomes: { 6: at6 } }) => quarter < 3 && at6 === 'ordinary'), afterQuarter: 4 };
  await publishAll(scene, async (quarter) => {
    if (quarter === corrected.afterQuarter) await putRight(scene, corrected.person, 'other', quarter);
  });
  const { cells, found } = await attack(scene, corrected);
  expect(found).toEqual([]);
  const saidOf = new Map<string, Set<string>>();
  for (const { periodEnd: _periodEnd, contract, supplier, horizon, measuredBy, ...said } of cells.filter(({ form, contract }) => form === 'exact' && contract !== '')) {
    const key = `${contract} ${supplier} ${horizon} ${measuredBy}`;
    saidOf.set(key, (saidOf.get(key) ?? new Set()).add(JSON.stringify(said)));
  }
  expect(saidOf.size).toBeGreaterThan(0);
  expect([...saidOf.values()].filter((said) => said.size > 1)).toEqual([]);
}, 120_000);

describe('the same people, whose fates are found out where one step is left out', () => {
  const [drawn = []] = fc.sample(practice, { numRuns: 1, seed: SEED });
  // On a contract beside them one supplier has two people only, so that what is left beside the other one is small.
  const beside = (supplier: number, of: MeasuredOutcome, count: number) => Array<Practised>(count).fill({ quarter: 0, contract: 2, supplier, outcomes: { 6: of, 12: of } });
  const people = [...drawn, ...beside(0, 'ordinary', 5), ...beside(0, 'subsidised', 4), ...beside(0, 'other', 4), ...beside(1, 'other', 2)];
  const steps: [string, (real: Protect) => Protect][] = [
    ['batching: each quarter is judged without those before', (real) => (now, _earlier, ...rest) => real(now, [], ...rest)],
    [
      'complement: each scope is judged without the others',
      (real) => (now, earlier, ...rest) => new Map(now.flatMap((one) => [...real([one], earlier.filter(({ scope }) => scope === one.scope), ...rest)])),
    ],
    [
      'bands: counts are shown as soon as five are measured',
      () => (now, _earlier, periodEnd, { minimumCohort }) =>
        new Map(
          now.map(({ scope, units }) => {
            const isShown = units.length >= minimumCohort;
            return [scope, { result: isShown ? exactResult(countOutcomes(units), periodEnd) : { form: 'none' }, fresh: isShown, why: 'shown' }];
          }),
        ),
    ],
  ];

  test('with every step, nothing is found, and something is shown', async () => {
    rules.weakened = null;
    const scene = await makePractice(people);
    const seen: Served[] = [];
    await publishAll(scene, async () => void seen.push(await everythingServedTo(portal, scene.buyer, { pagesAlone: true })));
    const { cells, found } = await attack(scene);
    expect(found).toEqual([]);
    expect(seen.flatMap((served) => resultsBeside(served, cells)), 'what was shown in between and is not in a release').toEqual([]);
    expect(seen.flatMap(({ texts }) => texts.filter((text) => text.includes('Kanarifugl')))).toEqual([]);
    expect(new Set(cells.map(({ form }) => form))).toEqual(new Set(['exact', 'band', 'none']));
  }, 120_000);

  test.each(steps)('%s', async (_step, weakened) => {
    rules.weakened = weakened;
    const scene = await makePractice(people);
    await publishAll(scene);
    expect((await attack(scene)).found).not.toEqual([]);
  }, 120_000);
});
