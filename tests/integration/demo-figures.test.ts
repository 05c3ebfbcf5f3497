import { beforeAll, expect, test } from 'vitest';
import { toKeyFigures, type KeyFigures } from '~/domain/figures/key-figures.ts';
import { withWorkerConnection } from '~/platform/database.server.ts';
import { loadDemoData } from '../../prisma/seed/demo.ts';

const TODAY = '2026-11-20';
const FROM = '1900-01-01';

/** The figures of each contract by its name's place, as of `TODAY`. */
const figures: KeyFigures[] = [];

beforeAll(async () => {
  await loadDemoData(TODAY);
  await withWorkerConnection(async (client) => {
    const contracts = await client.query<{ id: string; reference: string; clock: 'exit' | 'start' | 'hire' }>(
      'select id, reference, clock from contracts order by starts_on');
    for (const { id, reference, clock } of contracts.rows) {
      const answer = await client.query<{ answer: unknown }>(
        'select key_figures($1, null, $2, $3, $4, $3) as answer', [id, clock, TODAY, FROM]);
      const args = { contractId: id, supplierId: null, clock, asOf: TODAY, from: FROM, to: TODAY } as const;
      figures.push(toKeyFigures(answer.rows[0]?.answer, { contract: reference, supplier: null }, args));
    }
  });
});

function largest(): KeyFigures {
  const [first] = figures;
  if (!first) throw new Error('no contract');
  return first;
}

test('the largest contract has people in practice now, and ends of every kind', () => {
  const { onDate, ended } = largest().inPractice;
  expect(onDate).toBeGreaterThanOrEqual(8);
  for (const number of Object.values(ended)) expect(number).toBeGreaterThan(0);
});

test.for([6, 12] as const)('after %i months its results are of every kind, and some are pending', (horizon) => {
  const { cohort, pending, share, shareOrdinary, shareUpper, ...counts } = largest().employed[horizon];
  expect(cohort).toBeGreaterThanOrEqual(20);
  expect(pending).toBeGreaterThan(0);
  expect(share).toBeGreaterThan(shareOrdinary ?? 1);
  expect(shareUpper).toBeGreaterThan(share ?? 1);
  for (const kind of ['ordinary', 'subsidised', 'education', 'notEmployed', 'unknown', 'excluded'] as const) {
    expect([kind, counts[kind] > 0]).toEqual([kind, true]);
  }
});

test('some contract has people who are in practice again when they are measured', () => {
  expect(figures.some(({ employed }) => employed[6].inPractice + employed[12].inPractice > 0)).toBe(true);
});

test('the time to paid work has a median, and the one to ordinary work is longer', () => {
  const { any, ordinary } = largest().timeToPaidWork;
  expect(any.medianDays).toBeGreaterThan(30);
  expect(ordinary.medianDays).toBeGreaterThanOrEqual(any.medianDays ?? 0);
  expect(ordinary.events).toBeLessThan(any.events);
});

test('people were hired by the supplier and elsewhere, in every form, part-time and with subsidy', () => {
  const { withSupplier, elsewhere, byForm, partTime, subsidisedAtStart } = largest().hires;
  for (const number of [withSupplier, elsewhere, ...Object.values(byForm), partTime, subsidisedAtStart]) {
    expect(number).toBeGreaterThan(0);
  }
});

test('most who completed have a certificate, and some have none', () => {
  const { completed, completedWithCertificate } = largest().certificates;
  expect(completedWithCertificate).toBeGreaterThan(completed / 2);
  expect(completedWithCertificate).toBeLessThan(completed);
});

test('the second contract has enough to be shown', () => {
  expect(figures[1]?.employed[6].cohort).toBeGreaterThanOrEqual(5);
  expect(figures[1]?.employed[12].cohort).toBeGreaterThanOrEqual(5);
});

test('the third contract has results, but too few to show', () => {
  const { employed } = figures[2] ?? largest();
  expect(employed[6].cohort).toBeGreaterThan(0);
  expect(employed[6].cohort).toBeLessThan(5);
  expect(employed[12].cohort).toBeLessThan(5);
});
