import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { requestPlacement } from '~/commands/placement/request-placement.server';
import type { PlacementRequestValues } from '~/domain/placement-request-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { makeCandidate, makeContract, makePlacement } from '../support/facts';
import { makeViewer } from '../support/viewer';

let caseworker: Viewer;
let parties: { contractId: string; supplierId: string };
let asked: PlacementRequestValues;

beforeAll(async () => {
  caseworker = await makeViewer('caseworker');
  const contract = await makeContract();
  parties = { contractId: contract.id, supplierId: contract.supplierId };
  const onContract = await asWorker((tx) => tx.contractSupplier.findFirstOrThrow({ where: parties }));
  asked = {
    contractSupplierId: onContract.id,
    department: 'cleaning',
    plannedFrom: '2026-01-05',
    plannedTo: '2026-06-30',
    daysPerWeek: 4,
    goal: 'job_here',
    requestAnyway: false,
  };
});

const candidateOf = (given: Parameters<typeof makeCandidate>[1] = {}, detail: Parameters<typeof makeCandidate>[2] = {}) =>
  makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId, ...given }, detail);
const request = (candidateId: string, given: Partial<PlacementRequestValues> = {}, requestId = randomUUID()) =>
  requestPlacement(caseworker, candidateId, { ...asked, ...given }, requestId);
const placementsOf = (candidateId: string) => asWorker((tx) => tx.placement.findMany({ where: { candidateId } }));

test('a request that is sent twice asks the supplier once', async () => {
  const { id } = await candidateOf();
  const requestId = randomUUID();
  const first = await request(id, {}, requestId);
  expect(await request(id, {}, requestId)).toEqual(first);
  expect(await placementsOf(id)).toMatchObject([{ ...parties, requestedById: caseworker.membershipId, acceptedAt: null }]);
});

test('nobody who has left the target group gets a new place', async () => {
  const { id } = await candidateOf({}, { leftOn: '2025-12-01', leftReason: 'moved_abroad' });
  expect(await request(id)).toMatchObject({ ok: false, refusal: { code: 'left_target_group' } });
});

test('a protected address asks how the person may be presented before anything is sent', async () => {
  const { id } = await candidateOf({ protectedAddress: true });
  expect(await request(id)).toMatchObject({ ok: false, refusal: { code: 'procedure_required', field: 'protectionProcedure' } });
  expect(await placementsOf(id)).toEqual([]);
  expect(await request(id, { protectionProcedure: 'Ring veilederen først.' })).toMatchObject({ ok: true });
});

test('a place with the same supplier in the period is told first, and let through where that is meant', async () => {
  const { id } = await candidateOf();
  const { reference } = await makePlacement({ candidateId: id, ...parties }, { plannedFrom: '2026-03-01', plannedTo: '2026-09-30' });
  const told = { code: 'overlapping_placement', details: [{ reference, status: 'requested' }] };
  expect(await request(id)).toMatchObject({ ok: false, refusal: told });
  expect(await request(id, { requestAnyway: true })).toMatchObject({ ok: true });
});

test('a place that is over, refused or with another supplier stands in nobody’s way', async () => {
  const { id } = await candidateOf();
  const other = await makeContract();
  await makePlacement({ candidateId: id, ...parties }, { startedOn: '2025-01-01', endedOn: '2026-01-04' });
  await makePlacement({ candidateId: id, ...parties }, { declinedAt: new Date(), declineReason: 'no_place' });
  await makePlacement({ candidateId: id, contractId: other.id, supplierId: other.supplierId }, { startedOn: '2026-01-01' });
  expect(await request(id)).toMatchObject({ ok: true });
});

test('a place is asked for by the candidate’s own unit alone', async () => {
  const { id } = await candidateOf();
  const stranger = await makeViewer('caseworker');
  await expect(requestPlacement(stranger, id, asked, randomUUID())).rejects.toMatchObject({ status: 404 });
});
