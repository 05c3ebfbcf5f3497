import { agreementLifecycle, type AgreementAction, type AgreementParty, type AgreementState } from '~/domain/agreement-lifecycle';
import type { PlacementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** The side of an agreement that the viewer acts for; null for who only follows, or sees nothing at all. */
export function agreementPartyOf(viewer: Pick<Viewer, 'role'>): AgreementParty | null {
  if (may(viewer, 'agreements.approveForUnit')) return 'unit';
  return may(viewer, 'agreements.write') ? 'supplier' : null;
}

/** The placements that an agreement is made for: accepted, and not ended. */
const madeFor: readonly PlacementStatus[] = ['accepted', 'active'];

/** What this viewer may do with the agreement of a placement that it sees. */
export function allowedAgreementActions(
  viewer: Pick<Viewer, 'role'>,
  state: AgreementState,
  placement: PlacementStatus,
): AgreementAction[] {
  const party = agreementPartyOf(viewer);
  if (!party || !madeFor.includes(placement)) return [];
  const possible = Object.entries(agreementLifecycle[state]) as [AgreementAction, readonly AgreementParty[]][];
  return possible.filter(([, parties]) => parties.includes(party)).map(([action]) => action);
}
