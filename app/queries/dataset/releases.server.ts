import { code, date, decimal, text, whole } from '~/domain/dataset/field';
import type { CalendarDate } from '~/domain/calendar-date';
import { HORIZONS } from '~/domain/figures/definitions';
import { GAP_KINDS } from '~/domain/release/release-gaps';
import type { ScopeRow } from '~/domain/release/scope-rows';
import {
  publishedDepartmentsDataset,
  publishedForms,
  publishedLevels,
  publishedPlacesDataset,
  publishedResultsDataset,
  publishedTrainingDataset,
  publishedVolumeDataset,
  releaseGapsDataset,
} from '~/i18n/datasets/releases';
import { formatQuarter } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { releaseTexts } from '~/i18n/releases';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { releaseIn } from '../release/read-release.server';
import { notFound } from '../session/require-viewer.server';
import { askedRow } from './asked-row.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';
import { chosen } from './narrowed';

const texts = releaseTexts.nb;
const { bands } = publishedResultTexts.nb;
const words = releasePreviewTexts.nb;
const departmentWords: Readonly<Record<string, string>> = vocabularyTexts.nb.department;
const permission = ['releases.read', 'releases.readOwn'] as const;

type Scoped = Pick<ScopeRow, 'level' | 'figures'> & { contract: string | null; supplier: string | null; periodEnd: CalendarDate };

/** The rows that `rowsOf` makes of each scope of the release that `id` names in the address, or of one contract's (`kontrakt`). */
const fromRelease =
  <Row>(rowsOf: (scope: Scoped) => readonly Row[]) =>
  async ({ tx, viewer, query }: AskedRows): Promise<FoundRows<Row>> => {
    const { rows: scopes, periodEnd, buyerName } = await releaseIn(tx, viewer, askedRow(query));
    const contracts = new Map(scopes.flatMap(({ level, contractId, name }) => (level === 'contract' ? [[contractId, name]] : [])));
    const only = query.get('kontrakt');
    const within = only ? scopes.filter(({ contractId }) => contractId === only) : scopes;
    const rows = within.flatMap(({ level, name, contractId, figures }) =>
      rowsOf({ level, figures, periodEnd, contract: contracts.get(contractId) ?? null, supplier: level === 'supplier' ? name : null }),
    );
    return { rows, total: rows.length, asOf: periodEnd, filter: [texts.titleOf(formatQuarter(periodEnd), buyerName), chosen(words.contract, only && contracts.get(only))] };
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

const ofContract = { contract: scopeFields.contract, periodEnd: scopeFields.periodEnd };

/** The training that was published of each contract. */
export const publishedTraining = dataset({
  words: publishedTrainingDataset,
  permission,
  read: fromRelease((scope) => {
    const { training } = scope.figures;
    return training ? [{ ...scope, training: training.form === 'counted' ? training : null }] : [];
  }),
}).withFields({
  ...ofContract,
  modules: whole((row) => row.training?.modules ?? null),
  hours: decimal((row) => row.training?.hours ?? null),
  countedBy: date((row) => row.training?.countedBy ?? null),
});

/** Who was in practice in each department. */
export const publishedDepartments = dataset({
  words: publishedDepartmentsDataset,
  permission,
  read: fromRelease((scope) => (scope.figures.departments ?? []).map((part) => ({ ...scope, ...part }))),
}).withFields({
  ...ofContract,
  department: text((row) => departmentWords[row.department] ?? row.department),
  onDate: whole((row) => row.onDate),
});

/** Places offered and in use month by month, on the buyer's page of a contract's training. */
export const publishedPlaces = dataset({
  words: publishedPlacesDataset,
  permission: 'releases.readOwn',
  read: fromRelease((scope) => (scope.figures.places ?? []).toReversed().map((place) => ({ ...scope, ...place }))),
}).withFields({
  ...ofContract,
  month: date((row) => row.day),
  offered: whole((row) => row.offered),
  used: whole((row) => row.used),
});

/** What was not in order when a release was published; 404 for others than the unit that published it. */
export const releaseGaps = dataset({
  words: releaseGapsDataset,
  permission: 'candidates.write',
  read: async ({ tx, viewer, query }) => {
    const { gaps, periodEnd, buyerName } = await releaseIn(tx, viewer, askedRow(query));
    if (!gaps) throw notFound();
    const rows = gaps.contracts.flatMap(({ name, counts }) => GAP_KINDS.flatMap((kind) => (counts[kind] > 0 ? [{ name, kind, count: counts[kind] }] : [])));
    return { rows, total: rows.length, asOf: periodEnd, filter: [texts.titleOf(formatQuarter(periodEnd), buyerName)] };
  },
}).withFields({
  contract: text((row) => row.name),
  gap: code(words.kinds, (row) => row.kind),
  count: whole((row) => row.count),
});
