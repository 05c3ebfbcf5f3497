import { beforeAll, expect, test } from 'vitest';
import type { UnitStepKey } from '~/domain/unit-step.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { readUnitSteps } from '~/queries/start/read-unit-steps.server.ts';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeMember, makeOrganisation, makePlacement } from '../support/facts.ts';

let lead: Viewer;
beforeAll(async () => {
  lead = await makeViewer('unit_lead');
});

async function left(): Promise<UnitStepKey[]> {
  return ((await readUnitSteps(lead)) ?? []).filter(({ done }) => !done).map(({ key }) => key);
}

test('a new unit’s lead sees what is missing, and each step ticks itself off by the facts until none is left', async () => {
  expect(await readUnitSteps(lead)).toEqual([
    { key: 'organisations', path: null, done: false },
    { key: 'caseworkers', path: '/brukere/ny', done: false },
    { key: 'coordinators', path: null, done: false },
    { key: 'contract', path: '/kontrakter/ny', done: false },
    { key: 'people', path: '/import', done: false },
    { key: 'request', path: '/kandidater', done: false },
  ]);
  const [supplier, buyer] = [await makeOrganisation('supplier'), await makeOrganisation('buyer')];
  expect(await left()).toContain('organisations');
  await makeOrganisation('nav_office');
  expect(await left()).toEqual(['caseworkers', 'coordinators', 'contract', 'people', 'request']);
  // Another unit's people are not this one's.
  const other = await makeMember('caseworker');
  await makeCandidate(other.organisationId);
  expect(await left()).toEqual(['caseworkers', 'coordinators', 'contract', 'people', 'request']);
  await makeMember('caseworker', { organisationId: lead.organisationId });
  await makeMember('coordinator', { organisationId: supplier.id });
  expect(await left()).toEqual(['contract', 'people', 'request']);
  const contract = await makeContract({ buyerId: buyer.id, supplierId: supplier.id });
  const candidate = await makeCandidate(lead.organisationId);
  expect(await left()).toEqual(['request']);
  await makePlacement({ candidateId: candidate.id, contractId: contract.id, supplierId: supplier.id });
  expect(await readUnitSteps(lead)).toBeNull();
});

test('nobody but a lead is shown the steps of a unit', async () => {
  for (const role of ['caseworker', 'nav_advisor', 'coordinator', 'mentor'] as const) {
    expect(await readUnitSteps(await makeViewer(role)), role).toBeNull();
  }
});
