import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OUTCOMES } from '~/domain/figures/definitions';
import type { FigureFacts } from '../support/figure-facts';
import { askingDatabase, withFacts } from '../support/figures-in-database';
import { argumentsAt, randomArguments, randomFacts } from '../support/random-facts';
import { referenceFigures, type ReferenceArguments } from '../support/reference-figures';
import { differences } from '../support/same-figures';

const RUNS = 60;
const TIMEOUT_MS = 120_000;

interface Row {
  [column: string]: unknown;
}

/** Checks `holds` for random facts and arguments; whatever it returns is what is wrong. */
async function always(
  holds: (asked: Parameters<Parameters<typeof withFacts>[2]>[0], args: ReferenceArguments, facts: FigureFacts) => Promise<unknown[]>,
): Promise<void> {
  await askingDatabase((client) =>
    fc.assert(
      fc.asyncProperty(randomFacts, fc.array(randomArguments, { minLength: 1, maxLength: 3 }), async ({ facts, days }, plans) => {
        await withFacts(client, facts, async (asked) => {
          for (const plan of plans) {
            const args = argumentsAt(plan, days);
            expect(await holds(asked, args, facts), JSON.stringify(args)).toEqual([]);
          }
        });
      }),
      { numRuns: RUNS },
    ));
}

test('the database and the reference agree on random facts', async () => {
  await always(async (asked, args, facts) => differences(referenceFigures(facts, args), await asked.figures(args)));
}, TIMEOUT_MS);

test('renaming people and shuffling rows changes no figure', async () => {
  await askingDatabase((client) =>
    fc.assert(
      fc.asyncProperty(randomFacts, randomArguments, fc.integer(), async ({ facts, days }, plan, seed) => {
        const args = argumentsAt(plan, days);
        const before = await withFacts(client, facts, (asked) => asked.figures(args));
        const after = await withFacts(client, renamedAndShuffled(facts, seed), (asked) => asked.figures(args));
        expect(after).toEqual(before);
      }),
      { numRuns: RUNS },
    ));
}, TIMEOUT_MS);

test('parts sum to wholes', async () => {
  await always(async (asked, args) => {
    const { inPractice, employed, hires, certificates, timeToPaidWork } = await asked.figures(args);
    const sums: [string, number, number][] = [
      ...([6, 12] as const).map((months): [string, number, number] => [
        `outcomes ${months}`, employed[months].cohort, OUTCOMES.reduce((sum, outcome) => sum + employed[months][outcome], 0)]),
      ['people', hires.people, hires.withSupplier + hires.elsewhere],
      ['forms', hires.employments, hires.byForm.permanent + hires.byForm.temporary + hires.byForm.substitute],
      ['completed', certificates.completed, inPractice.ended.completed + inPractice.ended.hired],
      ['courses', timeToPaidWork.any.courses, timeToPaidWork.ordinary.courses],
    ];
    return sums.filter(([, whole, parts]) => whole !== parts);
  });
}, TIMEOUT_MS);

test('a later as-of date changes nothing that was closed, where nothing was registered since', async () => {
  await askingDatabase((client) =>
    fc.assert(
      fc.asyncProperty(randomFacts, randomArguments, async ({ facts, days }, plan) => {
        const asked = argumentsAt(plan, days);
        const args = { ...asked, to: asked.to < asked.asOf ? asked.to : asked.asOf };
        const known = {
          ...facts,
          followUps: facts.followUps.filter((row) => row.registeredOn <= args.asOf),
        };
        const [then, later] = await withFacts(client, known, async (ask) =>
          [await ask.figures(args), await ask.figures({ ...args, asOf: '2035-01-01' })] as const);
        const closed = ({ inPractice, employed, hires }: typeof then) => ({
          inPractice, hires, employed: [6, 12].map((months) => ({ ...employed[months as 6 | 12], pending: 0 })),
        });
        expect(differences(closed(then), closed(later)), JSON.stringify(args)).toEqual([]);
      }),
      { numRuns: RUNS },
    ));
}, TIMEOUT_MS);

test('the people behind each figure are as many as it counts', async () => {
  await always(async ({ client, scope, figures }, args) => {
    const counted = await figures(args);
    const list = async (name: string) =>
      (await client.query<Row>('select * from figure_people($1, $2, $3, $4, $5, $6, $7)',
        [name, ...scope(args), args.clock, args.asOf, args.from, args.to])).rows;
    const people = (rows: Row[]) => new Set(rows.map((row) => row.candidate_id)).size;
    const results = await list('results');
    const hires = await list('hires');
    const times = await list('time_to_paid_work');
    const pairs: [string, number, number][] = [
      ['onDate', counted.inPractice.onDate, people(await list('in_practice'))],
      ['duringPeriod', counted.inPractice.duringPeriod, people(await list('during_period'))],
      ['started', counted.inPractice.started, (await list('started')).length],
      ['ended', Object.values(counted.inPractice.ended).reduce((sum, count) => sum + count, 0), (await list('ended')).length],
      ['issued', counted.certificates.issued, (await list('certificates')).length],
      ['employments', counted.hires.employments, hires.length],
      ['people', counted.hires.people, people(hires)],
      ['courses', counted.timeToPaidWork.any.courses, times.length],
      ['ordinary', counted.timeToPaidWork.ordinary.events, times.filter((row) => row.state === 'ordinary').length],
      ...([6, 12] as const).flatMap((months) => OUTCOMES.map((outcome): [string, number, number] => [
        `${outcome} ${months}`, counted.employed[months][outcome],
        results.filter((row) => row.horizon === months && row.outcome === outcome).length])),
    ];
    return pairs.filter(([, figure, rows]) => figure !== rows);
  });
}, TIMEOUT_MS);

test('each month of the series counts whom its last day counts', async () => {
  await always(async ({ client, scope, figures }, args) => {
    const { rows } = await client.query<{ day: ReferenceArguments['to']; people: string }>(
      'select month_end::text as day, in_practice as people from practice_by_month($1, $2, $3, $4, $5)',
      [...scope(args), args.asOf, args.from, args.to]);
    const wrong = [];
    const some = new Set([rows[0], rows[Math.floor(rows.length / 2)], rows.at(-2), rows.at(-1)].filter((row) => row !== undefined));
    for (const { day, people } of some) {
      const { onDate } = (await figures({ ...args, to: day })).inPractice;
      if (onDate !== Number(people)) wrong.push([day, people, onDate]);
    }
    return wrong;
  });
}, TIMEOUT_MS);

/** Other names and another order, the same facts. */
function renamedAndShuffled(facts: FigureFacts, seed: number): FigureFacts {
  const order = (index: number) => Math.sin(seed + index * 7919);
  const shuffled = <T>(rows: T[]) => rows.map((row, index) => ({ row, key: order(index) })).sort((a, b) => a.key - b.key).map(({ row }) => row);
  const renamed = (id: string) => `X-${id.split('').reverse().join('')}`;
  const person = <T extends { candidate: string }>(row: T) => ({ ...row, candidate: renamed(row.candidate) });
  return {
    ...facts,
    candidates: shuffled(facts.candidates).map((row) => ({ ...row, id: renamed(row.id) })),
    placements: shuffled(facts.placements).map(person),
    employments: shuffled(facts.employments).map(person),
    followUps: shuffled(facts.followUps).map(person),
    subsidies: shuffled(facts.subsidies),
    certificates: shuffled(facts.certificates),
  };
}
