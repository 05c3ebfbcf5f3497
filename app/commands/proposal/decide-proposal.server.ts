import type { ProposalAnswer } from '~/domain/proposal-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { approveProposal } from './approve-proposal.server';
import { rejectProposal } from './reject-proposal.server';

/** The unit's answer to a proposal; the value is which answer it was. */
export async function decideProposal(
  viewer: Viewer,
  { answer, rejectionText, placementVersion, ...proposal }: ProposalAnswer & { proposalId: string },
  requestId: string,
): Promise<Result<ProposalAnswer['answer'], RefusalCode>> {
  if (answer === 'reject' && !rejectionText) return refused('required', 'rejectionText');
  const result =
    answer === 'reject' && rejectionText
      ? await rejectProposal(viewer, { ...proposal, rejectionText }, requestId)
      : await approveProposal(viewer, { ...proposal, placementVersion }, requestId);
  return result.ok ? done(answer) : result;
}
