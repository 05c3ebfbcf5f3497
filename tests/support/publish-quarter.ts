// Releases with the figures that a test gives, written down as the portal itself does.
import { addDays, type CalendarDate, toDateColumn } from '~/domain/calendar-date.ts';
import type { PublishedFigures } from '~/domain/release/published-figures.ts';
import { asWorker } from '~/platform/database.server.ts';

/** Figures of a scope in which nobody has been measured yet, with what a test says instead. */
export function someFigures(given: Partial<PublishedFigures> = {}): PublishedFigures {
  return {
    clock: 'exit',
    volume: { onDate: 3, duringPeriod: 12, started: 12, ended: 9, capacity: 5, hired: 4, certificates: 6 },
    results: { '6': { form: 'none' }, '12': { form: 'none' } },
    contractsShown: null,
    training: null,
    places: null,
    departments: null,
    ...given,
  };
}

interface Quarter {
  unitId: string;
  buyerId: string;
  leadId: string;
  contractId: string;
  supplierId: string;
  periodEnd: CalendarDate;
  revision?: number;
  publishedAt?: Date;
  /** Of the supplier, and of the whole contract. */
  supplier?: PublishedFigures;
  contract?: PublishedFigures;
}

/** Publishes a contract and its supplier for a quarter's end. */
export async function publishQuarter(quarter: Quarter) {
  const { unitId, buyerId, leadId, contractId, supplierId, periodEnd, revision = 1, publishedAt = new Date() } = quarter;
  const supplier = quarter.supplier ?? someFigures();
  const contract = quarter.contract ?? someFigures();
  const thresholds = { minimumCohort: 5, minimumCell: 3, minimumGrowth: 5 };
  const release = await asWorker((tx) =>
    tx.release.create({
      data: {
        ...{ unitId, buyerId, periodEnd: toDateColumn(periodEnd), asOf: toDateColumn(addDays(periodEnd, 1)), revision, reason: revision === 1 ? null : 'Rettet', definitionsVersion: 1 },
        ...{ ...thresholds, exactHash: Buffer.alloc(32, revision), publishedById: leadId, publishedAt },
        figures: { create: [{ contractId, supplierId, figures: supplier }, { contractId, figures: contract }] },
      },
    }),
  );
  const { results: _results, contractsShown: _shown, ...volume } = contract;
  return { ...release, reportFigures: { revision, publishedOn: periodEnd, definitionsVersion: 1, supplier, contract: volume } };
}
