import { expect, test } from 'vitest';
import { asWorker } from '~/platform/database.server';
import { readPortfolio } from '~/queries/portfolio/read-portfolio.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeContract } from '../support/facts.ts';
import { tellBuyer } from '../support/told-figures.ts';

const ON = '2026-11-20';
const band = { form: 'band', measuredBy: '2026-09-30', cohort: 12, inJob: 'over_75', ordinary: 'from_50_to_75', subsidised: 'under_25' } as const;

/** Two contracts of a buyer, the one with the better result later in the alphabet. */
async function twoContracts() {
  const buyer = await makeViewer('buyer');
  const make = (name: string) => makeContract({ buyerId: buyer.organisationId, name, startsOn: '2025-01-01', endsOn: '2028-12-31' });
  const [second, first] = [await make('Å-kontrakten'), await make('A-kontrakten')];
  return { buyer, first, second };
}

test('the contracts stand by name whatever their results are, each as it was published last', async () => {
  const { buyer, first, second } = await twoContracts();
  await tellBuyer(buyer.organisationId, '2026-06-30', [{ contractId: first.id, volume: { onDate: 1 } }]);
  await tellBuyer(buyer.organisationId, '2026-09-30', [
    { contractId: null, volume: { onDate: 9 } },
    { contractId: first.id, volume: { onDate: 2 } },
    { contractId: second.id, volume: { onDate: 7 }, results: { '6': band }, rest: { departments: [{ department: 'cleaning', onDate: 7 }] } },
    { contractId: second.id, supplierId: second.supplierId, volume: { started: 20 } },
  ]);
  const page = await readPortfolio(buyer, ON, null);
  expect(page.contracts.map(({ name }) => name)).toEqual(['A-kontrakten', 'Å-kontrakten']);
  expect(page.contracts[0]?.published).toMatchObject({ volume: { onDate: 2 }, results: { '6': { form: 'none' } } });
  expect(page.contracts[1]?.published?.results['6']).toEqual(band);
  expect(page.suppliers).toMatchObject([{ contractName: 'Å-kontrakten', volume: { started: 20 } }]);
  expect(page.suppliers[0]).not.toHaveProperty('results');
  expect(page.departments).toMatchObject([{ department: 'cleaning', onDate: 7, contractId: second.id }]);
  expect(page.quarters).toMatchObject([{ periodEnd: '2026-09-30', volume: { onDate: 9 } }]);
});

test('over time there is what was published quarter by quarter, of the chosen contract alone', async () => {
  const { buyer, first } = await twoContracts();
  for (const [periodEnd, onDate] of [['2026-03-31', 3], ['2026-06-30', 5]] as const) {
    await tellBuyer(buyer.organisationId, periodEnd, [{ contractId: first.id, volume: { onDate } }]);
  }
  const { quarters } = await readPortfolio(buyer, ON, first.id);
  expect(quarters.map(({ periodEnd, volume }) => [periodEnd, volume.onDate])).toEqual([['2026-06-30', 5], ['2026-03-31', 3]]);
  const foreign = await makeContract();
  await expect(readPortfolio(buyer, ON, foreign.id)).rejects.toMatchObject({ status: 404 });
});

test('promises that are behind are counted by what was published, and before the first release none is', async () => {
  const { buyer, first } = await twoContracts();
  const promise = { kind: 'people_hired', part: 'time_to_job', direction: 'at_least', basis: 'whole_contract', value: 40 } as const;
  await asWorker((tx) =>
    tx.commitment.create({ data: { ...promise, contractId: first.id, supplierId: first.supplierId, changes: { create: { version: 1, value: 40 } } } }),
  );
  expect((await readPortfolio(buyer, ON, null)).contracts[0]?.promises).toMatchObject({ behind: 0, awaits_release: 1 });
  await tellBuyer(buyer.organisationId, '2026-09-30', [{ contractId: first.id, supplierId: first.supplierId, volume: { hired: 2 } }]);
  expect((await readPortfolio(buyer, ON, null)).contracts[0]?.promises).toMatchObject({ behind: 1, awaits_release: 0 });
});
