import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface ProtectionConfirmed extends PlacementVersion {
  /** What the supplier reads: who contacts whom, and what is not to be written down or passed on. */
  protectionProcedure: string;
}

/** Says how a supplier is told of somebody with a protected address; from then on it sees the person on this placement. */
export function confirmProtection(viewer: Viewer, input: ProtectionConfirmed, requestId: string): Promise<Result<string, RefusalCode>> {
  const { protectionProcedure } = input;
  return changePlacement(viewer, input, 'confirm_protection', requestId, async (tx, { candidateId }) => {
    const { protectedAddress } = await visibleCandidate(tx, viewer, candidateId);
    return protectedAddress ? done({ protectionProcedure }) : refused('not_possible_now');
  });
}
