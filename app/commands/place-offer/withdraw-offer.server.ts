import { today } from '~/domain/calendar-date';
import type { OfferWithdrawalValues } from '~/domain/place-offer-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { keepAccepted } from './keep-accepted.server';
import { offerToChange } from './own-offer.server';

type Code = 'stale' | 'not_possible_now' | 'fewer_than_accepted';

/**
 * Takes an offer back, so that its places count no more. Refuses with `fewer_than_accepted` where somebody is accepted for
 * them, unless the coordinator says to know it. Who is accepted keeps the place. The value is the offer's id.
 */
export function withdrawOffer(
  viewer: Viewer,
  id: string,
  { version, knowingly }: OfferWithdrawalValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const on = today();
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const found = await offerToChange(tx, viewer, id, 'withdraw', on);
    if (!found.ok) return found;
    const days = { from: found.offer.startsOn, to: found.offer.endsOn };
    const failed = await keepAccepted(tx, { pool: found.offer, days, knowingly, on }, async () => {
      const { count } = await tx.placeOffer.updateMany({
        where: { id, version },
        data: { withdrawnAt: new Date(), version: { increment: 1 } },
      });
      return count === 1 ? null : refused('stale');
    });
    return failed ?? done(id);
  });
}
