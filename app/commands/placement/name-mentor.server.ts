import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';
import { refuseForeignMentor } from './mentor-of-own.server';

export interface NamedMentor extends PlacementVersion {
  mentorId: string;
}

/** Names or changes the mentor of a placement; the one before loses access to the person. */
export function nameMentor(viewer: Viewer, input: NamedMentor, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(viewer, input, 'name_mentor', requestId, async (tx) => {
    return (await refuseForeignMentor(tx, viewer, input.mentorId)) ?? done({ mentorId: input.mentorId });
  });
}
