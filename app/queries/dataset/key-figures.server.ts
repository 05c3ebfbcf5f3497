import { date, percent, text, whole } from '~/domain/dataset/field';
import { HORIZONS } from '~/domain/figures/definitions';
import { readFigureQuery } from '~/domain/figures/figure-query';
import { survivalAt } from '~/domain/figures/survival-curve';
import { countsDataset, practiceMonthsDataset, resultsDataset, standingsDataset, timeDataset } from '~/i18n/datasets/figures';
import { figuresPageIn } from '../figures/read-figures-page.server';
import { notFound } from '../session/require-viewer.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';
import { countRows } from './figure-counts';
import { figureFilter } from './figure-filter';


type Result = NonNullable<Awaited<ReturnType<typeof figuresPageIn>>['result']>;

/** The rows that `rowsOf` makes of the figures that the address asks for; 404 where it asks for none that can be counted. */
const fromFigures =
  <Row>(rowsOf: (result: Result) => readonly Row[]) =>
  async ({ tx, viewer, query, on }: AskedRows): Promise<FoundRows<Row>> => {
    const { result, contract, supplier } = await figuresPageIn(tx, viewer, readFigureQuery(query, on));
    if (!result) throw notFound();
    const rows = rowsOf(result);
    return { rows, total: rows.length, asOf: result.figures.asOf, filter: figureFilter({ ...result.figures, contract, supplier }) };
  };

/** How many are and were in practice, were hired and got a certificate. */
export const figureCounts = dataset({
  words: countsDataset,
  permission: 'figures.exact',
  read: fromFigures(({ figures }) => countRows(figures)),
}).withFields({
  topic: text((row) => row.topic),
  name: text((row) => row.name),
  count: whole((row) => row.count),
  unit: text((row) => row.unit),
});

/** Who was in practice at the end of each month. */
export const practiceMonths = dataset({
  words: practiceMonthsDataset,
  permission: 'figures.exact',
  read: fromFigures(({ months }) => months),
}).withFields({
  monthEnd: date((row) => row.monthEnd),
  inPractice: whole((row) => row.inPractice),
});

/** What became of those measured. */
export const results = dataset({
  words: resultsDataset,
  permission: 'figures.exact',
  read: fromFigures(({ figures }) => HORIZONS.map((horizon) => ({ horizon, ...figures.employed[horizon] }))),
}).withFields({
  horizon: whole((row) => row.horizon),
  cohort: whole((row) => row.cohort),
  ordinary: whole((row) => row.ordinary),
  shareOrdinary: percent((row) => row.shareOrdinary),
  subsidised: whole((row) => row.subsidised),
  shareSubsidised: percent((row) => row.shareSubsidised),
  inPractice: whole((row) => row.inPractice),
  education: whole((row) => row.education),
  notEmployed: whole((row) => row.notEmployed),
  unknown: whole((row) => row.unknown),
  pending: whole((row) => row.pending),
  excluded: whole((row) => row.excluded),
});

/** How firm the results are. */
export const resultStandings = dataset({
  words: standingsDataset,
  permission: 'figures.exact',
  read: fromFigures(({ standings }) => HORIZONS.map((horizon) => ({ horizon, ...standings[horizon] }))),
}).withFields({
  horizon: whole((row) => row.horizon),
  confirmed: whole((row) => row.confirmed),
  single: whole((row) => row.single),
  conflicting: whole((row) => row.conflicting),
  unknown: whole((row) => row.unknown),
});

/** Both curves of the time to paid work, a row for each of their steps. */
export const timeToPaidWork = dataset({
  words: timeDataset,
  permission: 'figures.exact',
  read: fromFigures(({ curves }) => {
    const days = new Set([...curves.any, ...curves.ordinary].map((step) => step.days));
    return [...days].sort((one, other) => one - other).map((day) => ({ day, any: survivalAt(curves.any, day), ordinary: survivalAt(curves.ordinary, day) }));
  }),
}).withFields({
  days: whole((row) => row.day),
  any: percent((row) => row.any),
  ordinary: percent((row) => row.ordinary),
});
