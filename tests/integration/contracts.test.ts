import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addSupplier } from '~/commands/contract/add-supplier.server';
import { changeContract } from '~/commands/contract/change-contract.server';
import { registerContract } from '~/commands/contract/register-contract.server';
import { readContractToChange } from '~/queries/contract/contract-form.server';
import { listContracts } from '~/queries/contract/list-contracts.server';
import { readContract } from '~/queries/contract/read-contract.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeOrganisation, makePlacement } from '../support/facts.ts';

const ON = '2026-06-30';
const firstPage = { search: '', sort: 'navn', direction: 'asc', page: 1 } as const;

async function contractInput() {
  const [buyer, supplier] = [await makeOrganisation('buyer'), await makeOrganisation('supplier')];
  return {
    name: 'Renhold av skoler',
    buyerId: buyer.id,
    mainSupplierId: supplier.id,
    startsOn: '2025-01-01' as const,
    clock: 'exit' as const,
  };
}

test('a lead registers a contract with its main supplier; the form sent twice makes one', async () => {
  const lead = await makeViewer('unit_lead');
  const input = await contractInput();
  const requestId = randomUUID();
  const [one, other] = await Promise.all([registerContract(lead, input, requestId), registerContract(lead, input, requestId)]);
  expect(one).toEqual(other);
  const id = one.ok ? one.value : '';
  const { contract } = await readContract(lead, id, ON);
  expect(contract).toMatchObject({ chain: [{ supplierId: input.mainSupplierId, link: 0 }] });
  expect(contract.reference).toMatch(/^A-\d{4}$/);
});

test('a contract’s parties are a buyer and a supplier, and its reference its own', async () => {
  const admin = await makeViewer('admin');
  const input = await contractInput();
  const swapped = { ...input, buyerId: input.mainSupplierId };
  expect(await registerContract(admin, swapped, randomUUID())).toMatchObject({ refusal: { code: 'choose_one', field: 'buyerId' } });
  const { reference } = await makeContract();
  expect(await registerContract(admin, { ...input, reference }, randomUUID())).toMatchObject({
    refusal: { code: 'contract_reference_taken', field: 'reference' },
  });
});

test('a stale edit of a contract is refused and changes nothing', async () => {
  const lead = await makeViewer('unit_lead');
  const { id, reference, buyerId } = await makeContract({ capacity: 10 });
  const edit = (name: string) =>
    changeContract(lead, id, { name, reference, buyerId, startsOn: '2025-01-01', clock: 'start', version: 1 }, randomUUID());
  expect(await edit('Først')).toMatchObject({ ok: true });
  expect(await edit('Sist')).toMatchObject({ refusal: { code: 'stale' } });
  expect((await readContractToChange(lead, id)).contract).toMatchObject({ name: 'Først', capacity: null, clock: 'start' });
});

test('subcontractors stand in at most two links below the main supplier, each supplier once', async () => {
  const lead = await makeViewer('unit_lead');
  const { id, supplierId: main } = await makeContract();
  const [first, second, third] = await Promise.all([1, 2, 3].map(async () => (await makeOrganisation('supplier')).id)) as [string, string, string];
  const add = (supplierId: string, aboveSupplierId: string) => addSupplier(lead, id, { supplierId, aboveSupplierId }, randomUUID());
  expect(await add(first, main)).toMatchObject({ ok: true });
  expect(await add(second, first)).toMatchObject({ ok: true });
  expect(await add(third, second)).toMatchObject({ refusal: { code: 'chain_too_long' } });
  expect(await add(first, main)).toMatchObject({ refusal: { code: 'supplier_already_on_contract' } });
  expect(await add(third, (await makeOrganisation('supplier')).id)).toMatchObject({ refusal: { field: 'aboveSupplierId' } });
  expect((await readContract(lead, id, ON)).contract.chain).toMatchObject([
    { supplierId: main, below: [{ supplierId: first, below: [{ supplierId: second }] }] },
  ]);
});

test('a coordinator sees the contracts of the own organisation, and of their chains the own part', async () => {
  const lead = await makeViewer('unit_lead');
  const coordinator = await makeViewer('coordinator');
  const { id, supplierId: main } = await makeContract();
  const { id: foreign } = await makeContract();
  await addSupplier(lead, id, { supplierId: coordinator.organisationId, aboveSupplierId: main }, randomUUID());
  const page = await readContract(coordinator, id, ON);
  expect(page.contract.chain.map(({ supplierId }) => supplierId)).toEqual([coordinator.organisationId]);
  expect(page).toMatchObject({ kind: 'counted', allowedActions: [] });
  expect((await listContracts(coordinator, firstPage, undefined, ON)).rows.map((row) => row.id)).toEqual([id]);
  await expect(readContract(coordinator, foreign, ON)).rejects.toMatchObject({ status: 404 });
});

test('started placements are counted per supplier for those who follow them; the administrator gets none', async () => {
  const lead = await makeViewer('unit_lead');
  const { id, supplierId } = await makeContract();
  const candidate = await makeCandidate(lead.organisationId);
  await makePlacement({ candidateId: candidate.id, contractId: id, supplierId }, { startedOn: '2026-01-05' });
  expect(await readContract(lead, id, ON)).toMatchObject({ kind: 'counted', started: { [supplierId]: 1 } });
  const admins = await readContract(await makeViewer('admin'), id, ON);
  expect(admins.kind).toBe('facts');
  expect(admins).not.toHaveProperty('started');
});

test('a coordinator is told no number for a subcontractor, not even none', async () => {
  const lead = await makeViewer('unit_lead');
  const coordinator = await makeViewer('coordinator');
  const { id } = await makeContract({ supplierId: coordinator.organisationId });
  const below = await makeOrganisation('supplier');
  await addSupplier(lead, id, { supplierId: below.id, aboveSupplierId: coordinator.organisationId }, randomUUID());
  const page = await readContract(coordinator, id, ON);
  expect(page.kind === 'counted' && page.started).toEqual({ [coordinator.organisationId]: 0 });
});

test('a mentor sees no contract, and only the lead and the administrator change one', async () => {
  const { id } = await makeContract();
  await expect(readContract(await makeViewer('mentor'), id, ON)).rejects.toMatchObject({ status: 404 });
  for (const role of ['caseworker', 'nav_advisor'] as const) {
    expect(await readContract(await makeViewer(role), id, ON)).toMatchObject({ allowedActions: [] });
  }
});
