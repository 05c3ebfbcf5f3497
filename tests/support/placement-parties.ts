// The parties to a placement, and placements in any state between them.
import { asWorker } from '~/platform/database.server.ts';
import { makeCandidate, makeContract, makeOrganisation, makePlacement } from './facts.ts';
import { makeViewer } from './viewer.ts';

/** A moment for facts that only have to be there. */
export const moment = new Date('2026-01-02T10:00:00Z');

/** A unit, a supplier with two coordinators and a mentor, and a contract between them. */
export async function makeParties() {
  const caseworker = await makeViewer('caseworker');
  const supplier = await makeOrganisation('supplier', { name: 'Rent og Pent AS' });
  const atSupplier = { organisationId: supplier.id };
  const contract = await makeContract({ supplierId: supplier.id, startsOn: '2024-01-01' });
  return {
    supplier,
    contract,
    caseworker,
    lead: await makeViewer('unit_lead', { organisationId: caseworker.organisationId }),
    coordinator: await makeViewer('coordinator', atSupplier),
    colleague: await makeViewer('coordinator', atSupplier),
    mentor: await makeViewer('mentor', atSupplier),
    stranger: await makeViewer('coordinator'),
  };
}
export type Parties = Awaited<ReturnType<typeof makeParties>>;

type Facts = Parameters<typeof makePlacement>[1];

/** A placement of a new candidate, who is the caseworker's own unless told otherwise. */
export async function placeCandidate(
  { caseworker, contract, supplier }: Parties,
  facts: Facts = {},
  given: Parameters<typeof makeCandidate>[1] = {},
  detail: Parameters<typeof makeCandidate>[2] = {},
) {
  const own = { caseworkerId: caseworker.membershipId, ...given };
  const candidate = await makeCandidate(caseworker.organisationId, own, detail);
  return makePlacement({ candidateId: candidate.id, contractId: contract.id, supplierId: supplier.id }, facts);
}

/** The row as it stands now. */
export function placementNow(id: string) {
  return asWorker((tx) => tx.placement.findUniqueOrThrow({ where: { id } }));
}

/** The form's fields that every action carries. */
export function formOf({ id, version }: { id: string; version: number }) {
  return { id, version };
}

/** What a thrown answer says: 404 where the viewer may not know of the row. */
export async function statusOf(work: Promise<unknown>): Promise<number | null> {
  try {
    await work;
    return null;
  } catch (answer) {
    if (answer instanceof Response) return answer.status;
    throw answer;
  }
}
