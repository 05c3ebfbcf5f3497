import type { Viewer } from '~/domain/viewer';
import { may } from '~/policies/permissions';

/** What a task about a placement that the viewer may know the person of says of the parties. */
export const parties = {
  candidateId: true,
  candidate: { select: { firstName: true, lastName: true } },
  contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
} as const;

interface Row {
  candidate: { firstName: string; lastName: string };
  contractSupplier: { contract: { name: string }; supplier: { name: string } };
}

export function personOf({ candidate }: Pick<Row, 'candidate'>): string {
  return `${candidate.firstName} ${candidate.lastName}`;
}

/** What tells the placement from others: the supplier, or for the supplier itself the contract. */
export function otherParty(viewer: Viewer, { contractSupplier }: Row): string {
  return may(viewer, 'candidates.read') ? contractSupplier.supplier.name : contractSupplier.contract.name;
}
