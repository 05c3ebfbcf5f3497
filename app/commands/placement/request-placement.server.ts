import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { PlacementRequestValues } from '~/domain/placement-request-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Department } from '~/platform/generated/prisma/enums';
import { placeOffersListed } from '~/policies/place-offer-scope';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { placesWithSupplier, type OtherPlace } from '~/queries/placement/places-with-supplier.server';
import { performOnce } from '../perform-once.server';

type Code = 'choose_one' | 'left_target_group' | 'procedure_required' | 'overlapping_placement';

/**
 * Asks a supplier on a contract for a place. Refuses for somebody who has left the target group, and for a protected
 * address until it is said how the person may be presented. A place with the same supplier in the same period is told
 * first, and let through where the caseworker says so.
 */
export async function requestPlacement(
  viewer: Viewer,
  candidateId: string,
  { contractSupplierId, placeOfferId, requestAnyway, plannedFrom, plannedTo, ...asked }: PlacementRequestValues,
  requestId: string,
): Promise<Result<string, Code, OtherPlace[]>> {
  const on = today();
  return performOnce<string, Code, OtherPlace[]>(viewer, requestId, async (tx) => {
    const candidate = await visibleCandidate(tx, viewer, candidateId);
    if (candidate.leftOn) return refused('left_target_group');
    if (candidate.protectedAddress && !asked.protectionProcedure) {
      return refused('procedure_required', 'protectionProcedure');
    }
    const parties = await tx.contractSupplier.findUnique({
      where: { id: contractSupplierId },
      select: { contractId: true, supplierId: true },
    });
    if (!parties) return refused('choose_one', 'contractSupplierId');
    const { supplierId } = parties;
    const period = { from: plannedFrom, to: plannedTo };
    const others = requestAnyway ? [] : await placesWithSupplier(tx, { candidateId, supplierId }, period, on);
    if (others.length > 0) return refused('overlapping_placement', 'requestAnyway', others);
    const { id } = await tx.placement.create({
      data: {
        ...asked,
        ...parties,
        candidateId,
        placeOfferId: await offerAskedFor(tx, viewer, { placeOfferId, ...parties, department: asked.department }, on),
        plannedFrom: toDateColumn(plannedFrom),
        plannedTo: toDateColumn(plannedTo),
        protectionProcedure: candidate.protectedAddress ? asked.protectionProcedure : null,
        requestedById: viewer.membershipId,
      },
      select: { id: true },
    });
    return done(id);
  });
}

/** The offer that the request is still about: it counts no more once another supplier or department was chosen. */
async function offerAskedFor(
  tx: Transaction,
  viewer: Viewer,
  { placeOfferId, ...asked }: { placeOfferId?: string | undefined; contractId: string; supplierId: string; department: Department },
  on: CalendarDate,
): Promise<string | null> {
  if (!placeOfferId) return null;
  const offer = await tx.placeOffer.findFirst({
    where: { AND: [{ id: placeOfferId, ...asked }, placeOffersListed(viewer, on)] },
    select: { id: true },
  });
  return offer?.id ?? null;
}
