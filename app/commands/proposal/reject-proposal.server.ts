import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { answerProposal, type ProposalVersion } from './answer-proposal.server';

export interface RejectedProposal extends ProposalVersion {
  /** Why, for the supplier to read. */
  rejectionText: string;
}

/** Says no to a proposal, and why; the placement stays as it is. */
export function rejectProposal(viewer: Viewer, input: RejectedProposal, requestId: string): Promise<Result<string, RefusalCode>> {
  const { rejectionText } = input;
  return answerProposal(viewer, input, 'reject', requestId, async () => done({ onProposal: { status: 'rejected', rejectionText } }));
}
