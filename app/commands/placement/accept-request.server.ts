import { today } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { placeForRequest } from '~/queries/place-offer/place-for-request.server';
import { lockPlaces } from '../place-offer/lock-places.server';
import { refuseForeignSite } from '../work-site/refuse-foreign-site.server';
import { changePlacement, type PlacementVersion } from './change-placement.server';
import { refuseForeignMentor } from './mentor-of-own.server';

export interface Acceptance extends PlacementVersion {
  /** A membership that is a mentor of the viewer's organisation; without it the mentor is named later. */
  mentorId?: string | undefined;
  /** One of the organisation's sites on the contract; without it the site is said later. */
  workSiteId?: string | undefined;
  /** Why somebody is accepted beyond what is offered; kept only where there is no free place. */
  overCapacityReason?: string | undefined;
}

/**
 * Says yes to a request for a place, with or without a mentor. Refuses with `no_free_place` where fewer places are offered
 * than would be taken on any day to come, unless it is said why more are accepted.
 */
export function acceptRequest(viewer: Viewer, input: Acceptance, requestId: string): Promise<Result<string, RefusalCode>> {
  return changePlacement(
    viewer,
    input,
    'accept',
    requestId,
    async (tx, placement) => {
      const foreign = input.mentorId ? await refuseForeignMentor(tx, viewer, input.mentorId) : null;
      if (foreign) return foreign;
      const foreignSite = input.workSiteId ? await refuseForeignSite(tx, viewer, placement.id, input.workSiteId) : null;
      if (foreignSite) return foreignSite;
      await lockPlaces(tx, placement);
      const free = await placeForRequest(tx, placement.id, today());
      const beyond = free !== null && free < 1;
      if (beyond && !input.overCapacityReason) return refused('no_free_place', 'overCapacityReason');
      const overCapacityReason = beyond ? input.overCapacityReason : null;
      return done({ acceptedAt: new Date(), answeredById: viewer.membershipId, mentorId: input.mentorId, workSiteId: input.workSiteId, overCapacityReason });
    },
    { placements_within_capacity: { code: 'no_free_place', field: 'overCapacityReason' } },
  );
}
