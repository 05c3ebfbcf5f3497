// Offers of places for tests, and what the database says of the places.
import { addDays, addMonths, today, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { OfferChangeValues } from '~/domain/place-offer-values.ts';
import { asWorker } from '~/platform/database.server.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import { asOwner } from './database.ts';

export const soon = addDays(today(), 7);
export const later = addMonths(today(), 3);

/** What a coordinator writes of an offer; tests change what they are about. */
export const offerWords: Omit<OfferChangeValues, 'version'> = {
  places: 1,
  startsOn: today(),
  endsOn: addMonths(today(), 12),
  shifts: [],
  placeOfWork: 'Fjordvik skole',
  jobProspect: 'yes',
  knowingly: false,
};

type Offer = Partial<Omit<Prisma.PlaceOfferUncheckedCreateInput, 'startsOn' | 'endsOn'>> & { startsOn?: CalendarDate; endsOn?: CalendarDate };

/** Five places in cleaning from today on for a year, or whatever the given facts make of it. */
export async function makePlaceOffer(
  { contract, supplier }: { contract: { id: string }; supplier: { id: string } },
  { startsOn = today(), endsOn = addMonths(today(), 12), ...rest }: Offer = {},
) {
  const words = { department: 'cleaning', places: 5, placeOfWork: 'Fjordvik skole', jobProspect: 'perhaps' } as const;
  const dates = { startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn) };
  return asWorker((tx) => tx.placeOffer.create({ data: { ...words, ...rest, ...dates, contractId: contract.id, supplierId: supplier.id } }));
}

/** The most accepted beyond what is offered on any day of the next year, those knowingly accepted not counted. */
export async function beyondOffered(contractId: string): Promise<number> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ beyond: number }>(
      `select max((select count(*) from placements p where p.contract_id = $1 and p.accepted_at is not null
           and p.declined_at is null and p.withdrawn_at is null and p.voided_at is null and p.over_capacity_reason is null
           and d::date between p.planned_from and p.planned_to)
         - (select coalesce(sum(o.places), 0) from place_offers o where o.contract_id = $1 and o.withdrawn_at is null
           and d::date between o.starts_on and o.ends_on))::int as beyond
       from generate_series(current_date, current_date + 365, '1 day') d`,
      [contractId],
    );
    return rows[0]?.beyond ?? 0;
  });
}
