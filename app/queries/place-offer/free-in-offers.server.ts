import { addDays, mondayOf, type CalendarDate } from '~/domain/calendar-date';
import type { Transaction } from '~/platform/database.server';
import type { ShownOffer } from './offer-columns.server';

/**
 * How many of each offer's places are free at most, in the week of `from` or the offer's first week where that is later;
 * null for an offer that is withdrawn or over. On the day of the week with the fewest.
 */
export async function freeInOffers(
  tx: Transaction,
  offers: readonly ShownOffer[],
  from: CalendarDate,
): Promise<Map<string, number>> {
  const asked = offers
    .filter(({ status }) => status === 'current' || status === 'coming')
    .map(({ id, contractId, supplierId, department, startsOn, endsOn }) => {
      const first = startsOn > from ? startsOn : from;
      const sunday = addDays(mondayOf(first), 6);
      return { id, contractId, supplierId, department, first, last: sunday < endsOn ? sunday : endsOn };
    });
  const rows = await tx.$queryRaw<{ id: string; free: number | null }[]>`
    select asked.id, (select min(free) from free_places("contractId", "supplierId", department::department, first, last))::int as free
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as asked (id text, "contractId" uuid, "supplierId" uuid, department text, first date, last date)`;
  const places = new Map(offers.map((offer) => [offer.id, offer.places]));
  return new Map(
    rows.flatMap(({ id, free }) => (free === null ? [] : [[id, Math.max(0, Math.min(free, places.get(id) ?? 0))] as const])),
  );
}
