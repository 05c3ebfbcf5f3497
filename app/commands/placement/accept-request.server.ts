import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';
import { refuseForeignMentor } from './mentor-of-own.server';

export interface Acceptance extends PlacementVersion {
  /** A membership that is a mentor of the viewer's organisation; without it the mentor is named later. */
  mentorId?: string | undefined;
}

/** Says yes to a request for a place, with or without a mentor. */
export function acceptRequest(viewer: Viewer, input: Acceptance, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(viewer, input, 'accept', requestId, async (tx) => {
    const foreign = input.mentorId ? await refuseForeignMentor(tx, viewer, input.mentorId) : null;
    if (foreign) return foreign;
    return done({ acceptedAt: new Date(), answeredById: viewer.membershipId, mentorId: input.mentorId });
  });
}
