import type { CandidateAction } from '~/domain/candidate';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

const permissionOf: Readonly<Record<CandidateAction, Permission>> = {
  edit: 'candidates.write',
  wishes: 'candidates.write',
  leave: 'candidates.write',
  note: 'candidates.notes',
  share: 'candidates.share',
  request_placement: 'placements.request',
  register_employment: 'employments.write',
  follow_up: 'followUps.write',
  decide_result: 'results.decide',
};

/**
 * What this viewer may do with a candidate that it sees. Somebody who has left the target group gets no new place, and
 * somebody with a protected address is not shared with NAV.
 */
export function allowedCandidateActions(
  viewer: Pick<Viewer, 'role'>,
  candidate: { hasLeft: boolean; protectedAddress: boolean },
): CandidateAction[] {
  return (Object.keys(permissionOf) as CandidateAction[]).filter((action) => {
    if (action === 'request_placement' && candidate.hasLeft) return false;
    if (action === 'share' && candidate.protectedAddress) return false;
    return may(viewer, permissionOf[action]);
  });
}
