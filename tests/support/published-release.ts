// A release as it lies in the database, without the work of publishing it: for what reads releases.
import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { DEFAULT_THRESHOLDS } from '~/domain/release/thresholds.ts';
import type { PublishedFigures, PublishedResult } from '~/domain/release/published-figures.ts';
import { asWorker } from '~/platform/database.server.ts';

interface GivenRelease {
  unitId: string;
  publishedById: string;
  buyerId: string;
  periodEnd: CalendarDate;
  revision?: number;
  contract: { id: string; supplierId: string };
}

const none: PublishedResult = { form: 'none' };

/** Figures that hold every form of a result. */
function figures(periodEnd: CalendarDate, isWhole: boolean): PublishedFigures {
  const volume = { onDate: 4, duringPeriod: 20, started: 21, ended: 17, capacity: null, hired: 9, certificates: 11 };
  const exact: PublishedResult = { form: 'exact', measuredBy: periodEnd, cohort: 12, ordinary: 5, subsidised: 3 };
  const band: PublishedResult = { form: 'band', measuredBy: periodEnd, cohort: 7, inJob: 'from_50_to_75', ordinary: null, subsidised: null };
  const ofContract = { training: { form: 'none' }, places: [{ day: periodEnd, offered: 6, used: 4 }], departments: [{ department: 'cleaning', onDate: 4 }] } as const;
  return {
    ...{ clock: isWhole ? 'exit' : null, volume, results: isWhole ? { '6': exact, '12': band } : { '6': exact, '12': none } },
    contractsShown: isWhole ? null : { '6': 1, '12': 0 },
    ...(isWhole ? { training: ofContract.training, places: [...ofContract.places], departments: [...ofContract.departments] } : { training: null, places: null, departments: null }),
  };
}

/** A release with the figures of all the buyer's contracts, of one of them, and of the supplier on it. */
export async function makePublishedRelease({ contract, periodEnd, revision = 1, ...parties }: GivenRelease) {
  const scopes = [
    { contractId: null, supplierId: null, figures: figures(periodEnd, false) },
    { contractId: contract.id, supplierId: null, figures: figures(periodEnd, true) },
    { contractId: contract.id, supplierId: contract.supplierId, figures: { ...figures(periodEnd, true), training: null, places: null, departments: null } },
  ];
  const data = {
    ...{ ...parties, ...DEFAULT_THRESHOLDS, periodEnd: toDateColumn(periodEnd), asOf: toDateColumn(addDays(periodEnd, 1)), revision, reason: revision > 1 ? 'En slutt var ført feil.' : null },
    ...{ definitionsVersion: 1, exactHash: new Uint8Array(32).fill(7) },
  };
  return asWorker(async (tx) => {
    const { id } = await tx.release.create({ data, select: { id: true } });
    await tx.releaseFigure.createMany({ data: scopes.map((scope) => ({ ...scope, releaseId: id })) });
    return { id };
  });
}
