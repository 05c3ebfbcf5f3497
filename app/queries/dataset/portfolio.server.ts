import { z } from 'zod';
import { code, date, text, whole, type Field } from '~/domain/dataset/field';
import type { Horizon } from '~/domain/figures/definitions';
import type { PublishedResult, PublishedResults } from '~/domain/release/published-figures';
import { contractStateTexts } from '~/i18n/contract-states';
import { portfolioContractsDataset, portfolioDepartmentsDataset, portfolioQuartersDataset, portfolioSuppliersDataset } from '~/i18n/datasets/portfolio';
import { publishedForms } from '~/i18n/datasets/releases';
import { portfolioTexts } from '~/i18n/portfolio';
import { publishedResultTexts } from '~/i18n/published-results';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { portfolioIn } from '../portfolio/read-portfolio.server';
import { notFound } from '../session/require-viewer.server';
import { dataset, type AskedRows, type FoundRows } from './dataset.server';
import { chosen } from './narrowed';

const permission = 'portfolio.read';
const departmentWords: Readonly<Record<string, string>> = vocabularyTexts.nb.department;

type Portfolio = Awaited<ReturnType<typeof portfolioIn>>;
type OfQuarter = { quarter: Portfolio['periodEnd'] };

/** The rows that `rowsOf` makes of what was published last. */
const fromPortfolio =
  <Row extends object>(rowsOf: (portfolio: Portfolio) => readonly Row[]) =>
  async ({ tx, viewer, on }: AskedRows): Promise<FoundRows<Row & OfQuarter>> => {
    const portfolio = await portfolioIn(tx, viewer, on, null);
    const rows = rowsOf(portfolio).map((row) => ({ ...row, quarter: portfolio.periodEnd }));
    return { rows, total: rows.length, ...(portfolio.periodEnd && { asOf: portfolio.periodEnd }) };
  };

const quarter = date((row: OfQuarter) => row.quarter);

/** The contracts by name. */
export const portfolioContracts = dataset({
  words: portfolioContractsDataset,
  permission,
  read: fromPortfolio(({ contracts }) => contracts.map(({ published, ...row }) => ({ ...row, volume: published?.volume ?? null, results: published?.results ?? null }))),
}).withFields({
  contract: text((row) => row.name),
  mainSupplier: text((row) => row.mainSupplierName),
  state: code(contractStateTexts.nb, (row) => row.state),
  quarter: date((row) => (row.volume ? row.quarter : null)),
  onDate: whole((row) => row.volume?.onDate ?? null),
  capacity: whole((row) => row.volume?.capacity ?? null),
  hired: whole((row) => row.volume?.hired ?? null),
  ...resultFields(),
  promises: whole((row) => Object.values(row.promises).reduce((sum, count) => sum + count, 0)),
  behind: whole((row) => row.promises.behind),
});

/** What was published quarter by quarter: of all contracts together, or of the one that is chosen. */
export const portfolioQuarters = dataset({
  words: portfolioQuartersDataset,
  permission,
  read: async ({ tx, viewer, query, on }) => {
    const asked = query.get('kontrakt') || null;
    if (asked && !z.uuid().safeParse(asked).success) throw notFound();
    const { contracts, quarters } = await portfolioIn(tx, viewer, on, asked);
    const name = contracts.find(({ id }) => id === asked)?.name ?? portfolioTexts.nb.allContracts;
    return { rows: quarters, total: quarters.length, filter: [chosen(portfolioTexts.nb.contract, name)], ...(quarters[0] && { asOf: quarters[0].periodEnd }) };
  },
}).withFields({
  quarter: date((row) => row.periodEnd),
  onDate: whole((row) => row.volume.onDate),
  hired: whole((row) => row.volume.hired),
  certificates: whole((row) => row.volume.certificates),
  ...resultFields(),
});

/** How much each supplier has given on each contract. */
export const portfolioSuppliers = dataset({
  words: portfolioSuppliersDataset,
  permission,
  read: fromPortfolio(({ suppliers }) => suppliers),
}).withFields({
  quarter,
  supplier: text((row) => row.supplierName),
  contract: text((row) => row.contractName),
  onDate: whole((row) => row.volume.onDate),
  started: whole((row) => row.volume.started),
  ended: whole((row) => row.volume.ended),
  hired: whole((row) => row.volume.hired),
  certificates: whole((row) => row.volume.certificates),
});

/** Who was in practice in each department. */
export const portfolioDepartments = dataset({
  words: portfolioDepartmentsDataset,
  permission,
  read: fromPortfolio(({ departments }) => departments.filter(({ onDate }) => onDate > 0)),
}).withFields({
  quarter,
  contract: text((row) => row.contractName),
  department: text((row) => departmentWords[row.department] ?? row.department),
  onDate: whole((row) => row.onDate),
});

/** The share in a job at both horizons, and that without wage subsidy where the split is published. */
function resultFields() {
  const [six, twelve] = [fieldsAt(6), fieldsAt(12)];
  return {
    ...{ form6: six.form, cohort6: six.cohort, inJob6: six.inJob, inJobBand6: six.inJobBand, ordinary6: six.ordinary, ordinaryBand6: six.ordinaryBand },
    ...{ form12: twelve.form, cohort12: twelve.cohort, inJob12: twelve.inJob, inJobBand12: twelve.inJobBand, ordinary12: twelve.ordinary, ordinaryBand12: twelve.ordinaryBand },
  } satisfies Record<string, Field<WithResults>>;
}

interface WithResults {
  results: PublishedResults | null;
}

function fieldsAt(horizon: Horizon) {
  const { bands } = publishedResultTexts.nb;
  const of = <Value>(read: (result: PublishedResult) => Value) => ({ results }: WithResults) => (results ? read(results[`${horizon}`]) : null);
  return {
    form: code(publishedForms, of((result) => result.form)),
    cohort: whole(of((result) => (result.form === 'none' ? null : result.cohort))),
    inJob: whole(of((result) => (result.form === 'exact' ? result.ordinary + result.subsidised : null))),
    inJobBand: code(bands, of((result) => (result.form === 'band' ? result.inJob : null))),
    ordinary: whole(of((result) => (result.form === 'exact' ? result.ordinary : null))),
    ordinaryBand: code(bands, of((result) => (result.form === 'band' ? result.ordinary : null))),
  };
}
