import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { answerProposal, type ProposalVersion } from './answer-proposal.server';

/** Takes back a proposal of the own organisation, as long as nobody has answered it. */
export function withdrawProposal(viewer: Viewer, input: ProposalVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return answerProposal(viewer, input, 'withdraw', requestId, async () => done({ onProposal: { status: 'withdrawn' } }));
}
