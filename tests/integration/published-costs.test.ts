import { beforeEach, expect, test } from 'vitest';
import { addDays, today } from '~/domain/calendar-date';
import { lastQuarterEnd, quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import { asActor } from '~/platform/database.server';
import { readCostPage } from '~/queries/cost/read-cost-page.server';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';
import { makeStatement, publishQuarter } from '../support/published-costs';
import { makeViewer } from '../support/viewer';

const on = today();
const third = lastQuarterEnd(on);
const second = addDays(quarterStart(third), -1);
const first = addDays(quarterStart(second), -1);
let parties: Parties;
let buyer: Viewer;

beforeEach(async () => {
  parties = await makeParties();
  buyer = await makeViewer('buyer', { organisationId: parties.contract.buyerId });
});

const seen = (viewer = buyer) => readCostPage(viewer, parties.contract.id, on);

async function inPractice(count: number, quarterEnd: typeof third) {
  for (let one = 0; one < count; one += 1) {
    await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(quarterStart(quarterEnd), 3), endedOn: addDays(quarterEnd, -3) });
  }
}

test('a buyer sees no number before a release, whatever was sent; unit and supplier do', async () => {
  await makeStatement(parties, third, { wageSubsidy: 90_000 });
  expect(await seen()).toMatchObject({ hours: [], perUnit: null, support: null });
  for (const viewer of [parties.lead, parties.caseworker, parties.coordinator, await makeViewer('nav_advisor')]) {
    expect(await seen(viewer), viewer.role).toMatchObject({ hours: [{ periodEnd: third, mentorHours: 10 }], support: { kroner: 90_000 } });
  }
});

test('support is shown rounded once five are hired, and neither a correction nor four more hires move it', async () => {
  await makeStatement(parties, first, { wageSubsidy: 61_499 });
  await publishQuarter(parties, first, { hired: 4, ended: 9 });
  expect((await seen()).support).toBeNull();
  await makeStatement(parties, second, { wageSubsidy: 10_000 });
  await publishQuarter(parties, second, { hired: 5, ended: 9 });
  expect((await seen()).support).toEqual({ periodEnd: second, kroner: 71_000 });
  await makeStatement(parties, second, { wageSubsidy: 40_000, number: 2 });
  await publishQuarter(parties, second, { hired: 5, ended: 9 });
  await makeStatement(parties, third, { wageSubsidy: 50_000 });
  await publishQuarter(parties, third, { hired: 9, ended: 12 });
  expect((await seen()).support).toEqual({ periodEnd: second, kroner: 71_000 });
  await publishQuarter(parties, third, { hired: 10, ended: 12 });
  expect((await seen()).support).toEqual({ periodEnd: third, kroner: 151_000 });
  expect((await seen(parties.lead)).support).toMatchObject({ kroner: 151_499 });
});

test('hours of a quarter with few in practice are shown with the next one, and by what was published then', async () => {
  await inPractice(3, first);
  await makeStatement(parties, first, { mentorHours: 30, trainingHours: 6 });
  await publishQuarter(parties, first, { hired: 1, ended: 3 });
  expect((await seen()).hours).toEqual([]);
  await inPractice(2, second);
  await makeStatement(parties, second, { mentorHours: 20, trainingHours: 4 });
  await publishQuarter(parties, second, { hired: 4, ended: 5 });
  expect(await seen()).toMatchObject({
    hours: [{ firstQuarterEnd: first, periodEnd: second, mentorHours: 50, trainingHours: 10 }],
    perUnit: { until: second, perEnded: 12, perHire: null },
  });
  expect((await seen(parties.lead)).perUnit).toEqual({ until: second, perEnded: 12, perHire: 15 });
});

test('a quarter waits while a statement that is owed is missing, and a correction of hours comes with the next release', async () => {
  await inPractice(6, first);
  await inPractice(6, second);
  await makeStatement(parties, first, { mentorHours: 30 });
  await publishQuarter(parties, second, { hired: 6, ended: 12 });
  expect((await seen()).hours).toMatchObject([{ periodEnd: first, mentorHours: 30 }]);
  await makeStatement(parties, first, { mentorHours: 33, number: 2 });
  await makeStatement(parties, second, { mentorHours: 20 });
  expect((await seen()).hours).toMatchObject([{ periodEnd: first, mentorHours: 30 }]);
  await publishQuarter(parties, second, { hired: 6, ended: 12 });
  expect((await seen()).hours).toMatchObject([{ periodEnd: first, mentorHours: 33 }, { periodEnd: second, mentorHours: 20 }]);
});

test('PostgreSQL refuses a total that rests on too few more, one that is not rounded, and one without a release', async () => {
  await makeStatement(parties, first, { wageSubsidy: 60_000 });
  const release = await publishQuarter(parties, first, { hired: 6, ended: 9 });
  const insert = (viewer: Viewer, kroner: number, hired: number) =>
    asActor(viewer, viewer.connection, (tx) =>
      tx.$executeRawUnsafe(
        `insert into cost_support_totals (contract_id, period_end, kroner, hired, release_id)
         values ('${parties.contract.id}', '${second}', ${kroner}, ${hired}, '${release.id}')`,
      ),
    );
  await expect(insert(parties.lead, 61_000, 10)).rejects.toThrow('too few');
  await expect(insert(parties.lead, 61_500, 20)).rejects.toThrow();
  await expect(insert(parties.lead, 61_000, 20)).rejects.toThrow('row-level security');
  for (const viewer of [buyer, parties.coordinator]) await expect(insert(viewer, 61_000, 20), viewer.role).rejects.toThrow();
  expect(await asActor(await makeViewer('buyer'), 'portal_buyer', (tx) => tx.costSupportTotal.count())).toBe(0);
});
