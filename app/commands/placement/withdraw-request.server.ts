import type { WithdrawReason } from '~/domain/placement-status';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface Withdrawal extends PlacementVersion {
  withdrawReason: WithdrawReason;
  withdrawText?: string | undefined;
}

/**
 * Takes a request back before the practice has started, with a reason; «other» needs a text. The supplier then no longer
 * sees the person.
 */
export function withdrawRequest(viewer: Viewer, input: Withdrawal, requestId: string): Promise<Result<string, RefusalCode>> {
  const { withdrawReason, withdrawText } = input;
  return changePlacement(viewer, input, 'withdraw', requestId, async () => {
    if (withdrawReason === 'other' && !withdrawText) return refused('required', 'withdrawText');
    return done({ withdrawnAt: new Date(), withdrawReason, withdrawText });
  });
}
