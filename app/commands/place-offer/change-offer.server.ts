import { toDateColumn, today } from '~/domain/calendar-date';
import type { OfferChangeValues } from '~/domain/place-offer-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { refuseForeignMentor } from '../placement/mentor-of-own.server';
import { performOnce } from '../perform-once.server';
import { keepAccepted } from './keep-accepted.server';
import { offerToChange } from './own-offer.server';
import { refuseOutsideContract, type PeriodCode } from './within-contract.server';

type Code = 'stale' | 'not_possible_now' | 'mentor_not_available' | 'fewer_than_accepted' | PeriodCode;

/**
 * Changes an offer that is not over. Refuses with `fewer_than_accepted` where more are accepted than places would be left,
 * unless the coordinator says to know it. The value is the offer's id.
 */
export function changeOffer(viewer: Viewer, id: string, input: OfferChangeValues, requestId: string): Promise<Result<string, Code>> {
  const on = today();
  const { version, knowingly, startsOn, endsOn, languageNeeded, mentorId, note, ...rest } = input;
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const found = await offerToChange(tx, viewer, id, 'change', on);
    if (!found.ok) return found;
    const { offer, contract } = found;
    const outside = refuseOutsideContract(input, contract);
    if (outside) return outside;
    const named = mentorId && mentorId !== offer.mentorId ? mentorId : null;
    const foreign = named ? await refuseForeignMentor(tx, viewer, named) : null;
    if (foreign) return foreign;
    const from = startsOn < offer.startsOn ? startsOn : offer.startsOn;
    const to = endsOn > offer.endsOn ? endsOn : offer.endsOn;
    const failed = await keepAccepted(tx, { pool: offer, days: { from, to }, knowingly, on }, async () => {
      const { count } = await tx.placeOffer.updateMany({
        where: { id, version },
        data: {
          ...rest,
          startsOn: toDateColumn(startsOn),
          endsOn: toDateColumn(endsOn),
          languageNeeded: languageNeeded ?? null,
          mentorId: mentorId ?? null,
          note: note ?? null,
          version: { increment: 1 },
        },
      });
      return count === 1 ? null : refused('stale');
    });
    return failed ?? done(id);
  });
}
