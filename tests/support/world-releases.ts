// What was published to the buyer of a side, with a canary in each text that not everybody may read.
import { addDays, toDateColumn, today } from '~/domain/calendar-date.ts';
import { latestToPublish } from '~/domain/release/release-quarters.ts';
import { asWorker } from '~/platform/database.server.ts';

export const releaseCanaries = ['releases.reason', 'release_gaps.reason'] as const;
type ReleaseCanary = (typeof releaseCanaries)[number];

interface Around {
  unitId: string;
  leadId: string;
  buyerId: string;
  contractId: string;
  supplierId: string;
}

const nothing = { form: 'none' } as const;
const figures = {
  clock: 'exit' as const,
  volume: { onDate: 0, duringPeriod: 0, started: 0, ended: 0, capacity: null, hired: 0, certificates: 0 },
  results: { '6': nothing, '12': nothing },
  ...{ contractsShown: null, training: null, places: null, departments: null },
};

/** Adds the latest quarter in two editions: the second has a reason for the buyer, and one of what was missing for the unit. */
export async function plantReleases(bird: (field: ReleaseCanary) => string, { unitId, leadId, buyerId, contractId, supplierId }: Around) {
  const periodEnd = latestToPublish(today());
  return asWorker(async (tx) => {
    const common = {
      ...{ unitId, buyerId, publishedById: leadId, periodEnd: toDateColumn(periodEnd), asOf: toDateColumn(addDays(periodEnd, 1)) },
      ...{ definitionsVersion: 1, minimumCohort: 5, minimumCell: 3, minimumGrowth: 5, exactHash: new Uint8Array(32) },
    };
    await tx.release.create({ data: { ...common, publishedAt: new Date(`${addDays(periodEnd, 1)}T09:00:00Z`) } });
    const release = await tx.release.create({
      data: {
        ...{ ...common, revision: 2, reason: bird('releases.reason') },
        figures: { create: [null, supplierId].map((of) => ({ contractId, supplierId: of, figures })) },
        gaps: { create: { counts: {}, reason: bird('release_gaps.reason') } },
        trainings: { create: { contractId, people: 5 } },
        units: { create: { contractId, horizon: 6, unitKey: new Uint8Array(32), personKey: new Uint8Array(32), outcome: 'other' } },
      },
      include: { units: true, trainings: true, figures: true },
    });
    return { release };
  });
}
