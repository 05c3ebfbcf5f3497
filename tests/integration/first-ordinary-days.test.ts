import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { addDays, type CalendarDate, toDateColumn } from '~/domain/calendar-date.ts';
import { asActor, asWorker } from '~/platform/database.server.ts';
import { asOwner } from '../support/database.ts';
import { makeCandidate, makeEmployment, makeMember, makeOrganisation, makeWageSubsidy } from '../support/facts.ts';

const FIRST_DAY: CalendarDate = '2025-01-01';
const LAST_DAY: CalendarDate = '2025-12-31';
let unitId: string;

beforeAll(async () => {
  unitId = (await makeOrganisation('refugee_unit')).id;
});

/** The day that is kept: `none` where the job began without subsidy, null where the subsidy has no end inside the job. */
async function kept(employmentId: string): Promise<string | null> {
  const { rows } = await asOwner((client) =>
    client.query<{ day: string | null }>('select day::text from first_ordinary_days where employment_id = $1', [employmentId]),
  );
  return rows[0] ? rows[0].day : 'none';
}

async function job(): Promise<string> {
  const candidate = await makeCandidate(unitId);
  return (await makeEmployment(candidate.id, { startedOn: FIRST_DAY, endedOn: LAST_DAY })).id;
}

/** Day by day, as figures.md says it: the first day of the job that no period covers. */
function firstUncovered(periods: { from: number; to: number }[]): string | null {
  const covered = (day: number) => periods.some(({ from, to }) => from <= day && day <= to);
  if (!covered(0)) return 'none';
  for (let day = 1; addDays(FIRST_DAY, day) <= LAST_DAY; day += 1) if (!covered(day)) return addDays(FIRST_DAY, day);
  return null;
}

test('the kept day is the first day of the job that no subsidy covers, in whatever order the periods were written', async () => {
  const periods = fc
    .uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 6 })
    .map((starts) => starts.map((start) => ({ from: start * 25, to: start * 25 + (start % 3 === 0 ? 20 : 24) })));
  await fc.assert(
    fc.asyncProperty(periods, async (all) => {
      const id = await job();
      const inside = all.map(({ from, to }) => ({ from, to: Math.min(to, 364) }));
      for (const { from, to } of inside) {
        await makeWageSubsidy(id, addDays(FIRST_DAY, from), addDays(FIRST_DAY, to));
      }
      expect(await kept(id)).toBe(firstUncovered(inside));
    }),
    { numRuns: 40 },
  );
});

test('a corrected subsidy, a voided one and a shorter job each move the kept day', async () => {
  const id = await job();
  const first = await makeWageSubsidy(id, FIRST_DAY, '2025-03-31');
  expect(await kept(id)).toBe('2025-04-01');
  await asWorker((tx) => tx.wageSubsidy.update({ where: { id: first.id }, data: { endsOn: toDateColumn('2025-06-30') } }));
  expect(await kept(id)).toBe('2025-07-01');
  await asWorker((tx) => tx.employment.update({ where: { id }, data: { endedOn: toDateColumn('2025-06-30') } }));
  expect(await kept(id)).toBeNull();
  await asWorker((tx) => tx.wageSubsidy.update({ where: { id: first.id }, data: { voidedAt: new Date(), voidReason: 'Feil' } }));
  expect(await kept(id)).toBe('none');
});

test('two who register periods of one job at once leave the day that both periods make', async () => {
  const id = await job();
  await Promise.all([
    makeWageSubsidy(id, FIRST_DAY, '2025-03-31'),
    makeWageSubsidy(id, '2025-04-01', '2025-06-30'),
    makeWageSubsidy(id, '2025-07-01', '2025-09-30'),
  ]);
  expect(await kept(id)).toBe('2025-10-01');
});

test('nobody reads the kept days beside the figures: they would tell a supplier who has a subsidy', async () => {
  const { actor } = await makeMember('coordinator');
  await expect(asActor(actor, 'portal_app', (tx) => tx.$queryRaw`select * from first_ordinary_days`)).rejects.toThrow('permission denied');
});
