/** What a release says of a scope: volume exactly, results as exact counts, bands or nothing (disclosure.md). */
import { z } from 'zod';
import type { CalendarDate } from '../calendar-date';
import { CLOCKS, HORIZONS } from '../figures/definitions';
import { BANDS } from './bands';

const count = z.number().int().nonnegative();
const date = z.iso.date().transform((text) => text as CalendarDate);
const band = z.enum(BANDS);

/** People, placements and certificates from the contract's first day to the period's end; capacity is places. */
export const publishedVolume = z.strictObject({
  onDate: count,
  duringPeriod: count,
  started: count,
  ended: count,
  capacity: count.nullable(),
  hired: count,
  certificates: count,
});
export type PublishedVolume = z.infer<typeof publishedVolume>;

/**
 * The share in a job at 6 or 12 months. `measuredBy` is the period end at which it was published last; `cohort` is how
 * many were measured by then, `inJob` those with and without wage subsidy together. A band's split with and without subsidy
 * is null, both of it, where it would tell too much. `none` is for too few, whatever the cause.
 */
export const publishedResult = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('exact'), measuredBy: date, cohort: count.positive(), ordinary: count, subsidised: count }),
  z.strictObject({ form: z.literal('band'), measuredBy: date, cohort: count.positive(), inJob: band, ordinary: band.nullable(), subsidised: band.nullable() }),
  z.strictObject({ form: z.literal('none') }),
]);
export type PublishedResult = z.infer<typeof publishedResult>;

export const publishedResults = z.strictObject({ '6': publishedResult, '12': publishedResult } satisfies Record<`${(typeof HORIZONS)[number]}`, unknown>);
export type PublishedResults = z.infer<typeof publishedResults>;

/** Of a whole contract only: completed modules and their hours by `countedBy`, and where practice was at the period's end. */
export const publishedTraining = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('counted'), countedBy: date, modules: count, hours: z.number().nonnegative() }),
  z.strictObject({ form: z.literal('none') }),
]);
export type PublishedTraining = z.infer<typeof publishedTraining>;

/** Places of a contract on a day: offered, and in use. */
export const publishedPlaces = z.strictObject({ day: date, offered: count, used: count });
/** People in practice at the period's end by department of the supplier. */
export const publishedDepartment = z.strictObject({ department: z.string(), onDate: count });

/**
 * The figures of one scope in a release, as they are stored and shown. A contract's have its clock, those of all the
 * buyer's contracts have none, and `contractsShown` says how many of the contracts their results are made of.
 */
export const publishedFigures = z.strictObject({
  clock: z.enum(CLOCKS).nullable(),
  volume: publishedVolume,
  results: publishedResults,
  contractsShown: z.strictObject({ '6': count, '12': count }).nullable(),
  training: publishedTraining.nullable(),
  places: z.array(publishedPlaces).nullable(),
  departments: z.array(publishedDepartment).nullable(),
});
export type PublishedFigures = z.infer<typeof publishedFigures>;
