import { expect, test } from 'vitest';
import { asActor } from '~/platform/database.server';
import { listContracts } from '~/queries/contract/list-contracts.server';
import { readContract } from '~/queries/contract/read-contract.server';
import { readStart } from '~/queries/start/read-start.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeEmployment, makeOrganisation, makePlacement } from '../support/facts.ts';

const ON = '2026-11-20';
const firstPage = { search: '', sort: 'navn', direction: 'asc', page: 1 } as const;

/** A contract on which so many people ended long ago, of whom so many are in a job since. */
async function contractWith(buyerId: string, measured: number, employed: number) {
  const unit = await makeOrganisation('refugee_unit');
  const contract = await makeContract({ buyerId, startsOn: '2020-01-01', capacity: 4 });
  for (let index = 0; index < measured; index += 1) {
    const { id: candidateId } = await makeCandidate(unit.id, { firstName: 'Kanarifugl', lastName: `Hemmelig ${index}` });
    const parties = { candidateId, contractId: contract.id, supplierId: contract.supplierId };
    await makePlacement(parties, { startedOn: '2023-01-02', endedOn: '2023-03-31' });
    if (index < employed) await makeEmployment(candidateId, { startedOn: '2023-04-01' });
  }
  return contract;
}

test('a buyer’s start page shows the own contracts with figures, and of nobody else’s', async () => {
  const buyer = await makeViewer('buyer');
  const own = await contractWith(buyer.organisationId, 6, 3);
  await makeContract();
  const start = await readStart(buyer, ON);
  expect(start).toMatchObject({ kind: 'contracts', contracts: [{ id: own.id, figures: { results: { '6': { cohort: 6, ordinary: 3 } } } }] });
  expect(start.kind === 'contracts' && start.contracts).toHaveLength(1);
  expect((await listContracts(buyer, firstPage, undefined, ON)).rows.map(({ id }) => id)).toEqual([own.id]);
});

test('with fewer than five measured, nothing of the results is in what the buyer is sent, whatever they are', async () => {
  const buyer = await makeViewer('buyer');
  const pages = [];
  for (const employed of [0, 2, 4]) {
    const { id } = await contractWith(buyer.organisationId, 4, employed);
    const page = await readContract(buyer, id, ON);
    expect(page.kind).toBe('protected');
    pages.push(page.kind === 'protected' ? page.figures.results : null);
  }
  const hidden = { '6': { tooFew: true }, '12': { tooFew: true } };
  expect(pages).toEqual([hidden, hidden, hidden]);
});

test('nothing that a buyer is sent names a person, or counts placements by supplier', async () => {
  const buyer = await makeViewer('buyer');
  const { id } = await contractWith(buyer.organisationId, 5, 5);
  const sent = JSON.stringify([await readContract(buyer, id, ON), await readStart(buyer, ON)]);
  expect(sent).not.toMatch(/Kanarifugl|Hemmelig|started":\{|allowedActions/);
});

test('a foreign contract does not exist for a buyer, in the portal and in the database', async () => {
  const buyer = await makeViewer('buyer');
  const { id } = await contractWith((await makeOrganisation('buyer')).id, 5, 5);
  await expect(readContract(buyer, id, ON)).rejects.toMatchObject({ status: 404 });
  const rows = await asActor(buyer, 'portal_buyer', (tx) => tx.contract.findMany());
  expect(rows).toEqual([]);
});

test('a coordinator, a lead and an administrator get a contract’s page without the buyer’s figures', async () => {
  const { id } = await makeContract();
  expect((await readContract(await makeViewer('unit_lead'), id, ON)).kind).toBe('counted');
  expect((await readContract(await makeViewer('admin'), id, ON)).kind).toBe('facts');
});
