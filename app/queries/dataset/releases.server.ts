import { code, date, text, whole } from '~/domain/dataset/field';
import type { CalendarDate } from '~/domain/calendar-date';
import { HORIZONS } from '~/domain/figures/definitions';
import type { ScopeRow } from '~/domain/release/scope-rows';
import { publishedForms, publishedLevels, publishedResultsDataset, publishedVolumeDataset } from '~/i18n/datasets/releases';
import { formatQuarter } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { releaseTexts } from '~/i18n/releases';
import { releaseIn } from '../release/read-release.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';

const texts = releaseTexts.nb;
const { bands } = publishedResultTexts.nb;
const permission = ['releases.read', 'releases.readOwn'] as const;

type Scoped = Pick<ScopeRow, 'level' | 'figures'> & { contract: string | null; supplier: string | null; periodEnd: CalendarDate };

/** The rows that `rowsOf` makes of each scope of the release that `id` names in the address. */
const fromRelease =
  <Row>(rowsOf: (scope: Scoped) => readonly Row[]) =>
  async ({ tx, viewer, query }: AskedRows): Promise<FoundRows<Row>> => {
    const { rows: scopes, periodEnd, buyerName } = await releaseIn(tx, viewer, askedRow(query));
    const contracts = new Map(scopes.flatMap(({ level, contractId, name }) => (level === 'contract' ? [[contractId, name]] : [])));
    const rows = scopes.flatMap(({ level, name, contractId, figures }) =>
      rowsOf({ level, figures, periodEnd, contract: contracts.get(contractId) ?? null, supplier: level === 'supplier' ? name : null }),
    );
    return { rows, total: rows.length, asOf: periodEnd, filter: [texts.titleOf(formatQuarter(periodEnd), buyerName)] };
  };

const scopeFields = {
  level: code(publishedLevels, (row: Scoped) => row.level),
  contract: text((row: Scoped) => row.contract),
  supplier: text((row: Scoped) => row.supplier),
  periodEnd: date((row: Scoped) => row.periodEnd),
};

/** The volume that was published, exactly. */
export const publishedVolume = dataset({
  words: publishedVolumeDataset,
  permission,
  read: fromRelease((scope) => [{ ...scope, ...scope.figures.volume }]),
}).withFields({
  ...scopeFields,
  onDate: whole((row) => row.onDate),
  duringPeriod: whole((row) => row.duringPeriod),
  started: whole((row) => row.started),
  ended: whole((row) => row.ended),
  capacity: whole((row) => row.capacity),
  hired: whole((row) => row.hired),
  certificates: whole((row) => row.certificates),
});

/** The results that were published: exact, as bands, or not at all. */
export const publishedResults = dataset({
  words: publishedResultsDataset,
  permission,
  read: fromRelease((scope) => HORIZONS.map((horizon) => ({ ...scope, horizon, result: scope.figures.results[horizon] }))),
}).withFields({
  ...scopeFields,
  horizon: whole((row) => row.horizon),
  form: code(publishedForms, ({ result }) => result.form),
  measuredBy: date(({ result }) => (result.form === 'none' ? null : result.measuredBy)),
  cohort: whole(({ result }) => (result.form === 'none' ? null : result.cohort)),
  ordinary: whole(({ result }) => (result.form === 'exact' ? result.ordinary : null)),
  subsidised: whole(({ result }) => (result.form === 'exact' ? result.subsidised : null)),
  inJobBand: code(bands, ({ result }) => (result.form === 'band' ? result.inJob : null)),
  ordinaryBand: code(bands, ({ result }) => (result.form === 'band' ? result.ordinary : null)),
  subsidisedBand: code(bands, ({ result }) => (result.form === 'band' ? result.subsidised : null)),
});
