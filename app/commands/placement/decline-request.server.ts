import type { DeclineReason } from '~/domain/placement-status';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface Decline extends PlacementVersion {
  declineReason: DeclineReason;
  declineText?: string | undefined;
}

/** Says no to a request for a place, with a reason; the reason «other» needs a text. */
export function declineRequest(viewer: Viewer, input: Decline, requestId: string): Promise<Result<string, RefusalCode>> {
  const { declineReason, declineText } = input;
  return changePlacement(viewer, input, 'decline', requestId, async () => {
    if (declineReason === 'other' && !declineText) return refused('required', 'declineText');
    return done({ declinedAt: new Date(), answeredById: viewer.membershipId, declineReason, declineText });
  });
}
