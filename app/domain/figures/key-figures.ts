/** The key figures as figures.md prints them: counts from the database, shares worked out here, keys in its order. */
import { z } from 'zod';
import type { CalendarDate } from '~/domain/calendar-date';
import { DEFINITIONS_VERSION, HORIZONS, type Clock } from './definitions';
import { withShares, type Results } from './shares';

const count = z.number().int().nonnegative();
const practice = z.object({
  onDate: count, duringPeriod: count, started: count,
  ended: z.object({
    completed: count, hired: count, ended_by_candidate: count, ended_by_supplier: count, ended_by_unit: count,
  }),
});
const results = z.object({
  cohort: count, pending: count, excluded: count, ordinary: count, subsidised: count, inPractice: count,
  education: count, notEmployed: count, unknown: count,
});
const time = z.object({ courses: count, events: count, medianDays: count.nullable() });
const hires = z.object({
  people: count, withSupplier: count, elsewhere: count, employments: count,
  byForm: z.object({ permanent: count, temporary: count, substitute: count }),
  partTime: count, subsidisedAtStart: count,
});
const certificates = z.object({ issued: count, completed: count, completedWithCertificate: count });

/** What the SQL function `key_figures` answers; a horizon or a kind of time without any row is left out there. */
export const figureCounts = z.object({
  inPractice: practice,
  employed: z.object({ '6': results.optional(), '12': results.optional() }),
  timeToPaidWork: z.object({ any: time.optional(), ordinary: time.optional() }),
  hires,
  certificates,
});

/** Which key figures: ids are the database's, null is no limit. */
export interface FigureArguments {
  contractId: string | null;
  supplierId: string | null;
  clock: Clock;
  asOf: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
}

/** The scope as people quote it: a contract's reference and a supplier's organisation number. */
export interface ScopeNames {
  contract: string | null;
  supplier: string | null;
}

/** The JSON of figures.md. Shares are between 0 and 1 and unrounded; null where the cohort is empty. */
export interface KeyFigures {
  definitionsVersion: number;
  scope: ScopeNames;
  clock: Clock;
  asOf: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
  inPractice: z.infer<typeof practice>;
  employed: Record<(typeof HORIZONS)[number], Results>;
  timeToPaidWork: Record<'any' | 'ordinary', z.infer<typeof time>>;
  hires: z.infer<typeof hires>;
  certificates: z.infer<typeof certificates>;
}

const NOBODY = {
  cohort: 0, pending: 0, excluded: 0, ordinary: 0, subsidised: 0, inPractice: 0, education: 0, notEmployed: 0, unknown: 0,
};
const NO_COURSES = { courses: 0, events: 0, medianDays: null };

/** Builds the figures from the database's answer; throws where the answer has another shape. */
export function toKeyFigures(answer: unknown, names: ScopeNames, args: FigureArguments): KeyFigures {
  const counts = figureCounts.parse(answer);
  return {
    definitionsVersion: DEFINITIONS_VERSION,
    scope: { contract: names.contract, supplier: names.supplier },
    clock: args.clock,
    asOf: args.asOf,
    from: args.from,
    to: args.to,
    inPractice: counts.inPractice,
    employed: {
      6: withShares(counts.employed[6] ?? NOBODY),
      12: withShares(counts.employed[12] ?? NOBODY),
    },
    timeToPaidWork: {
      any: counts.timeToPaidWork.any ?? NO_COURSES,
      ordinary: counts.timeToPaidWork.ordinary ?? NO_COURSES,
    },
    hires: counts.hires,
    certificates: counts.certificates,
  };
}
