import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { OfferAction } from '~/domain/place-offer';
import { refused } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedOfferActions } from '~/policies/place-offer-actions';
import { placeOfferScope } from '~/policies/place-offer-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { lockPlaces } from './lock-places.server';

/**
 * The offer that a command is about, with its places locked until the command is over; a refusal where its status does not
 * allow the action, and 404 where the viewer does not see it.
 */
export async function offerToChange(tx: Transaction, viewer: Viewer, id: string, action: OfferAction, on: CalendarDate) {
  const where = { AND: [{ id }, placeOfferScope(viewer)] };
  const pool = await tx.placeOffer.findFirst({ where, select: { contractId: true, supplierId: true } });
  if (!pool) throw notFound();
  await lockPlaces(tx, pool);
  const row = await tx.placeOffer.findFirstOrThrow({
    where,
    select: {
      contractId: true,
      supplierId: true,
      department: true,
      startsOn: true,
      endsOn: true,
      mentorId: true,
      withdrawnAt: true,
      contractSupplier: { select: { contract: { select: { startsOn: true, endsOn: true } } } },
    },
  });
  const { contract } = row.contractSupplier;
  const offer = { ...row, startsOn: fromDateColumn(row.startsOn), endsOn: fromDateColumn(row.endsOn) };
  if (!allowedOfferActions(viewer, offer, on).includes(action)) return refused('not_possible_now');
  return {
    ok: true as const,
    offer,
    contract: { startsOn: fromDateColumn(contract.startsOn), endsOn: contract.endsOn && fromDateColumn(contract.endsOn) },
  };
}
