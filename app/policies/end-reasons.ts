import type { EndReason } from '~/domain/placement-status';
import type { Role, Viewer } from '~/domain/viewer';
import { may } from './permissions';

const every = ['completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit'] as const;
/** A supplier cannot say on the unit's behalf that the unit broke off. */
const suppliers = ['completed', 'hired', 'ended_by_candidate', 'ended_by_supplier'] as const;

/** Which ends each role may record; one that may not end a placement has none. */
const endReasonsOf: Readonly<Record<Role, readonly EndReason[]>> = {
  caseworker: every,
  unit_lead: every,
  nav_advisor: [],
  coordinator: suppliers,
  mentor: [],
  buyer: [],
  admin: [],
};

/** The ends that this viewer may choose between. */
export function endReasonsFor(viewer: Pick<Viewer, 'role'>): readonly EndReason[] {
  return endReasonsOf[viewer.role];
}

/** The ends that a supplier's people may propose; the unit's own break-off is not theirs to say. */
export function endReasonsToPropose(viewer: Pick<Viewer, 'role'>): readonly EndReason[] {
  return may(viewer, 'proposals.make') ? suppliers : [];
}
