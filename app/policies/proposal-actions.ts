import { proposalLifecycle, type ProposalAction, type ProposalParty, type ProposalStatus } from '~/domain/proposal-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** The side of a proposal that the viewer acts for; null for who only follows, or sees nothing at all. */
export function proposalPartyOf(viewer: Pick<Viewer, 'role'>): ProposalParty | null {
  if (may(viewer, 'proposals.decide')) return 'unit';
  return may(viewer, 'proposals.make') ? 'supplier' : null;
}

/** What this viewer may do with a proposal that it sees. */
export function allowedProposalActions(viewer: Pick<Viewer, 'role'>, status: ProposalStatus): readonly ProposalAction[] {
  const party = proposalPartyOf(viewer);
  return party ? proposalLifecycle[status][party] : [];
}
