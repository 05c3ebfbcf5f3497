/** What a buyer sees of a contract: volume exactly, results only where enough people are measured. */
import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { CLOCKS } from './definitions';

const count = z.number().int().nonnegative();
const results = z.discriminatedUnion('tooFew', [
  z.strictObject({ tooFew: z.literal(true) }),
  z
    .strictObject({ tooFew: z.literal(false), cohort: count.positive(), ordinary: count, subsidised: count })
    .transform((counts) => ({
      ...counts,
      share: (counts.ordinary + counts.subsidised) / counts.cohort,
      shareOrdinary: counts.ordinary / counts.cohort,
      shareSubsidised: counts.subsidised / counts.cohort,
    })),
]);

/**
 * The answer of the SQL function `buyer_figures`; anything more in it is refused. Shares are between 0 and 1, of the cohort.
 * With `tooFew` nothing is known but that fewer than `minimumCohort` people are measured.
 */
export const buyerFigures = z.strictObject({
  asOf: z.iso.date().transform((text) => text as CalendarDate),
  clock: z.enum(CLOCKS),
  minimumCohort: count,
  volume: z.strictObject({
    onDate: count, duringPeriod: count, started: count, ended: count, capacity: count.nullable(), hired: count, certificates: count,
  }),
  results: z.strictObject({ '6': results, '12': results }),
});

/** A contract's figures as its buyer may see them, for the whole contract up to the last quarter end. */
export type BuyerFigures = z.infer<typeof buyerFigures>;
export type ProtectedResults = z.infer<typeof results>;
