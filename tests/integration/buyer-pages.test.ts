import { expect, test } from 'vitest';
import { asActor } from '~/platform/database.server';
import { listContracts } from '~/queries/contract/list-contracts.server';
import { readContract } from '~/queries/contract/read-contract.server';
import { readRelease } from '~/queries/release/read-release.server';
import { readStart } from '~/queries/start/read-start.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeEmployment, makeOrganisation, makePlacement } from '../support/facts.ts';
import { makeRelease, servedTo } from '../support/releases.ts';

const ON = '2026-11-20';
const QUARTER = '2026-09-30';
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

test('until something is published, a buyer’s pages hold no figure at all', async () => {
  const buyer = await makeViewer('buyer');
  const { id } = await contractWith(buyer.organisationId, 12, 6);
  expect(await readStart(buyer, ON)).toMatchObject({ kind: 'contracts', contracts: [{ id, published: null }] });
  expect(await readContract(buyer, id, ON)).toMatchObject({ kind: 'published', published: null });
  expect(JSON.stringify(await servedTo(buyer, ON))).not.toMatch(/onDate|cohort|ordinary/);
});

test('a buyer’s start page shows the own contracts as they were published last, and nobody else’s', async () => {
  const buyer = await makeViewer('buyer');
  const own = await contractWith(buyer.organisationId, 12, 6);
  await makeContract();
  await makeRelease(buyer.organisationId, QUARTER);
  const start = await readStart(buyer, ON);
  expect(start).toMatchObject({ kind: 'contracts', contracts: [{ id: own.id, published: { periodEnd: QUARTER, results: { '6': { cohort: 12 } } } }] });
  expect(start.kind === 'contracts' && start.contracts).toHaveLength(1);
  expect((await listContracts(buyer, firstPage, undefined, ON)).rows.map(({ id }) => id)).toEqual([own.id]);
});

test('with fewer than five measured, nothing of the results is in what the buyer is sent, whatever they are', async () => {
  const pages = [];
  for (const employed of [0, 2, 4]) {
    const buyer = await makeViewer('buyer');
    const { id } = await contractWith(buyer.organisationId, 4, employed);
    await makeRelease(buyer.organisationId, QUARTER);
    const page = await readContract(buyer, id, ON);
    pages.push(page.kind === 'published' ? page.published?.figures.results : null);
  }
  const hidden = { '6': { form: 'none' }, '12': { form: 'none' } };
  expect(pages).toEqual([hidden, hidden, hidden]);
});

test('nothing that a buyer is sent names a person, says who was counted, or what was not in order', async () => {
  const buyer = await makeViewer('buyer');
  await contractWith(buyer.organisationId, 12, 6);
  await makeRelease(buyer.organisationId, QUARTER);
  expect(JSON.stringify(await servedTo(buyer, ON))).not.toMatch(/Kanarifugl|Hemmelig|allowedActions|unanswered|unitKey|"why":"|digest/);
});

test('a foreign contract and a foreign release do not exist for a buyer, in the portal and in the database', async () => {
  const buyer = await makeViewer('buyer');
  const other = await makeOrganisation('buyer');
  const { id } = await contractWith(other.id, 5, 5);
  const releaseId = await makeRelease(other.id, QUARTER);
  await expect(readContract(buyer, id, ON)).rejects.toMatchObject({ status: 404 });
  await expect(readRelease(buyer, releaseId)).rejects.toMatchObject({ status: 404 });
  const rows = await asActor(buyer, 'portal_buyer', async (tx) => [
    ...(await tx.contract.findMany()),
    ...(await tx.release.findMany({ select: { id: true } })),
    ...(await tx.releaseFigure.findMany()),
  ]);
  expect(rows).toEqual([]);
});

test('a coordinator, a lead and an administrator get a contract’s page without the buyer’s figures', async () => {
  const { id } = await makeContract();
  expect((await readContract(await makeViewer('unit_lead'), id, ON)).kind).toBe('counted');
  expect((await readContract(await makeViewer('admin'), id, ON)).kind).toBe('facts');
});
