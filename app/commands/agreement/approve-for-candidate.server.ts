import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changeAgreement, type AgreementVersion } from './change-agreement.server';

export interface CandidateApproval extends AgreementVersion {
  /** Why the candidate does not sign in, and how the yes was given. */
  reason: string;
}

/** Says yes on behalf of the candidate, who has no sign-in; the reason stands with the approval. */
export function approveForCandidate(viewer: Viewer, input: CandidateApproval, requestId: string): Promise<Result<string, RefusalCode>> {
  return changeAgreement(viewer, input, 'approve_for_candidate', requestId, async () =>
    done({
      candidateApprovedAt: new Date(),
      candidateApprovedById: viewer.membershipId,
      candidateBehalfReason: input.reason,
    }),
  );
}
