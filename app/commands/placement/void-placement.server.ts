import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';

export interface Voiding extends PlacementVersion {
  voidReason: string;
}

/** Takes a placement that was registered by mistake out of every figure; the row and the reason stay. */
export function voidPlacement(viewer: Viewer, input: Voiding, requestId: string): Promise<Result<string, RefusalCode>> {
  const { voidReason } = input;
  return changePlacement(viewer, input, 'void', requestId, async () => done({ voidedAt: new Date(), voidReason }));
}
