import { addDays, addMonths, daysBetween, type CalendarDate } from '~/domain/calendar-date.ts';
import { buildStory } from './build-story.ts';
import { workday } from './moments.ts';
import type { ContractKey, Site, SupplierKey } from './organisations.ts';
import { usual } from './practice.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

interface Stream {
  contract: ContractKey;
  people: number;
  /** When the first of them began. */
  monthsAgo: number;
  suppliers: Partial<Record<SupplierKey, number>>;
}

const streams: readonly Stream[] = [
  { contract: 'schools', people: 54, monthsAgo: 29, suppliers: { eksempelrent: 74, proveblank: 26 } },
  { contract: 'health', people: 32, monthsAgo: 27, suppliers: { demorens: 78, oppdiktet: 22 } },
  { contract: 'offices', people: 5, monthsAgo: 8, suppliers: { tenkt: 1 } },
];

/** A contract takes new people all along, evenly from its first weeks until three weeks ago. */
function streamOf(random: Random, today: CalendarDate, { contract, people, monthsAgo, suppliers }: Stream): Story[] {
  const from = addMonths(today, -monthsAgo);
  const step = (daysBetween(from, today) - 28) / people;
  return Array.from({ length: people }, (_, index) => {
    const site: Site = { contract, supplier: random.weighted<SupplierKey>(suppliers) };
    const startedOn = workday(addDays(from, Math.round(index * step) + random.between(0, 4)));
    return buildStory(random, today, [usual(random, today, site, startedOn)]);
  });
}

/** What happens to most: one practice that ends or still goes on, and what came of it. */
export function usualStories(random: Random, today: CalendarDate): Story[] {
  return streams.flatMap((stream) => streamOf(random, today, stream));
}
