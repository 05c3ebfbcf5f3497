import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';

/** Takes a request back before the practice has started; the supplier then no longer sees the person. */
export function withdrawRequest(viewer: Viewer, input: PlacementVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(viewer, input, 'withdraw', requestId, async () => done({ withdrawnAt: new Date() }));
}
