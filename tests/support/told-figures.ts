// Releases with figures that a test chooses, put there by the worker without being worked out of anything.
import { randomBytes } from 'node:crypto';
import { toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { PublishedFigures } from '~/domain/release/published-figures.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeMember } from './facts.ts';

const nothing: PublishedFigures = {
  clock: 'exit',
  volume: { onDate: 0, duringPeriod: 0, started: 0, ended: 0, capacity: null, hired: 0, certificates: 0 },
  results: { '6': { form: 'none' }, '12': { form: 'none' } },
  ...{ contractsShown: null, training: null, places: null, departments: null },
};

interface Told {
  contractId: string | null;
  supplierId?: string | null;
  volume?: Partial<PublishedFigures['volume']>;
  results?: Partial<PublishedFigures['results']>;
  rest?: Partial<Pick<PublishedFigures, 'contractsShown' | 'departments'>>;
}

/** Publishes figures to a buyer for a quarter's end; what is left out is nothing. */
export async function tellBuyer(buyerId: string, periodEnd: CalendarDate, told: readonly Told[]) {
  const { membership, organisationId } = await makeMember('unit_lead');
  return asWorker((tx) =>
    tx.release.create({
      data: {
        ...{ unitId: organisationId, buyerId, publishedById: membership.id, periodEnd: toDateColumn(periodEnd) },
        ...{ definitionsVersion: 1, minimumCohort: 5, minimumCell: 3, minimumGrowth: 5, exactHash: randomBytes(32) },
        figures: {
          create: told.map(({ contractId, supplierId = null, volume, results, rest }) => ({
            ...{ contractId, supplierId },
            figures: { ...nothing, ...rest, volume: { ...nothing.volume, ...volume }, results: { ...nothing.results, ...results } },
          })),
        },
      },
      select: { id: true },
    }),
  );
}
