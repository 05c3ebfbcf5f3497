import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { mentorByProposal } from '~/queries/proposal/mentor-by-proposal.server';
import { changePlacement, type PlacementVersion } from './change-placement.server';
import { refuseForeignMentor } from './mentor-of-own.server';

export interface NamedMentor extends PlacementVersion {
  mentorId: string;
}

/**
 * Names or changes the mentor of a placement; the one before loses access to the person. Refuses with
 * `mentor_by_proposal` where an approved agreement names the mentor.
 */
export function nameMentor(viewer: Viewer, input: NamedMentor, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(viewer, input, 'name_mentor', requestId, async (tx) => {
    if (await mentorByProposal(tx, input.id)) return refused('mentor_by_proposal');
    return (await refuseForeignMentor(tx, viewer, input.mentorId)) ?? done({ mentorId: input.mentorId });
  });
}
