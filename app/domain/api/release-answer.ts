/** What the API says of releases: what was published, as it is stored (disclosure.md), and nothing of what it was made from. */
import { z } from 'zod';
import { publishedFigures } from '~/domain/release/published-figures';
import { apiFigureScope } from './figures-answer';
import { count, date } from './values';

const head = {
  id: z.uuid(),
  periodEnd: date,
  asOf: date,
  revision: z.number().int().positive(),
  isLatest: z.boolean(),
  reason: z.string().nullable(),
  publishedAt: z.iso.datetime(),
};

export const apiReleaseHead = z.strictObject(head);

export const apiReleaseList = z.strictObject({
  total: count,
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  releases: z.array(apiReleaseHead),
});

export const apiContractsShown = publishedFigures.shape.contractsShown.unwrap();

export const apiPublishedFigures = publishedFigures.extend({ scope: apiFigureScope });

export const apiThresholds = z.strictObject({ minimumCohort: count, minimumCell: count, minimumGrowth: count });

export const apiRelease = z.strictObject({
  ...head,
  definitionsVersion: z.number().int().positive(),
  thresholds: apiThresholds,
  figures: z.array(apiPublishedFigures),
});
