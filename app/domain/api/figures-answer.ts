/** The JSON of figures.md as the API answers it, part by part; a test holds it to what the key figures are. */
import { z } from 'zod';
import { CLOCKS } from '~/domain/figures/definitions';
import { count, date, share } from './values';

export const apiFigureScope = z.strictObject({ contract: z.string().nullable(), supplier: z.string().nullable() });

export const apiEnded = z.strictObject({
  completed: count,
  hired: count,
  ended_by_candidate: count,
  ended_by_supplier: count,
  ended_by_unit: count,
});

export const apiInPractice = z.strictObject({ onDate: count, duringPeriod: count, started: count, ended: apiEnded });

export const apiResults = z.strictObject({
  cohort: count,
  pending: count,
  excluded: count,
  ordinary: count,
  subsidised: count,
  inPractice: count,
  education: count,
  notEmployed: count,
  unknown: count,
  share,
  shareOrdinary: share,
  shareSubsidised: share,
  shareUpper: share,
  coverage: share,
});

export const apiEmployed = z.strictObject({ '6': apiResults, '12': apiResults });

export const apiTimeToPaidWork = z.strictObject({ courses: count, events: count, medianDays: count.nullable() });

export const apiTimesToPaidWork = z.strictObject({ any: apiTimeToPaidWork, ordinary: apiTimeToPaidWork });

export const apiHiresByForm = z.strictObject({ permanent: count, temporary: count, substitute: count });

export const apiHires = z.strictObject({
  people: count,
  withSupplier: count,
  elsewhere: count,
  employments: count,
  byForm: apiHiresByForm,
  partTime: count,
  subsidisedAtStart: count,
});

export const apiCertificates = z.strictObject({ issued: count, completed: count, completedWithCertificate: count });

export const apiKeyFigures = z.strictObject({
  definitionsVersion: z.number().int().positive(),
  scope: apiFigureScope,
  clock: z.enum(CLOCKS),
  asOf: date,
  from: date,
  to: date,
  inPractice: apiInPractice,
  employed: apiEmployed,
  timeToPaidWork: apiTimesToPaidWork,
  hires: apiHires,
  certificates: apiCertificates,
});
