import { fromDateColumn, toDateColumn } from '~/domain/calendar-date';
import type { OfferValues } from '~/domain/place-offer-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { refuseForeignMentor } from '../placement/mentor-of-own.server';
import { performOnce } from '../perform-once.server';
import { refuseOutsideContract, type PeriodCode } from './within-contract.server';

type Code = 'choose_one' | 'mentor_not_available' | PeriodCode;

/** Offers places in one department on a contract that the own organisation is on. The value is the offer's id. */
export function offerPlaces(viewer: Viewer, input: OfferValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const { contractId, startsOn, endsOn, mentorId } = input;
    const supplierId = viewer.organisationId;
    const link = await tx.contractSupplier.findUnique({
      where: { contractId_supplierId: { contractId, supplierId } },
      select: { contract: { select: { startsOn: true, endsOn: true } } },
    });
    if (!link) return refused('choose_one', 'contractId');
    const outside = refuseOutsideContract(input, {
      startsOn: fromDateColumn(link.contract.startsOn),
      endsOn: link.contract.endsOn && fromDateColumn(link.contract.endsOn),
    });
    if (outside) return outside;
    const foreign = mentorId ? await refuseForeignMentor(tx, viewer, mentorId) : null;
    if (foreign) return foreign;
    const { id } = await tx.placeOffer.create({
      data: {
        ...input,
        supplierId,
        startsOn: toDateColumn(startsOn),
        endsOn: toDateColumn(endsOn),
        offeredById: viewer.membershipId,
      },
      select: { id: true },
    });
    return done(id);
  });
}
