import type { CalendarDate } from '~/domain/calendar-date';
import { daysToCome } from '~/domain/place-period';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { fewestFree } from './free-places.server';

/**
 * How many places are free for a request on every day that it is about, counted in its department («other» where none is
 * said); null where it is about no day to come, so that none is needed.
 */
export async function placeForRequest(tx: Transaction, placementId: string, on: CalendarDate): Promise<number | null> {
  const { contractId, supplierId, department, plannedFrom, plannedTo } = await tx.placement.findUniqueOrThrow({
    where: { id: placementId },
    select: { contractId: true, supplierId: true, department: true, plannedFrom: true, plannedTo: true },
  });
  const days = daysToCome({ plannedFrom: dateOrNull(plannedFrom), plannedTo: dateOrNull(plannedTo) }, on);
  if (!days) return null;
  return fewestFree(tx, { contractId, supplierId, department: department ?? 'other' }, days.from, days.to);
}
