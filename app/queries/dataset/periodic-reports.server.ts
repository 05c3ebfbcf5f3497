import { code, date, text, yesNo } from '~/domain/dataset/field';
import { standingOf } from '~/domain/periodic-report/report-lifecycle';
import { periodicReportsDataset } from '~/i18n/datasets/reporting';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { periodicReportsIn, reportQuestion } from '../periodic-report/list-reports.server';
import { dataset } from './dataset.server';
import { chosen, searchedFor } from './narrowed';

const texts = periodicReportTexts.nb;

/** The periodic reports; nobody but the supplier is told which are begun. */
export const periodicReports = dataset({
  words: periodicReportsDataset,
  permission: 'periodicReports.read',
  read: async ({ tx, viewer, query, on, page }) => {
    const { view, filters } = reportQuestion(query);
    const { rows, total, contracts, party } = await periodicReportsIn(tx, viewer, { ...view, ...page }, filters, on);
    const filter = [
      searchedFor(view),
      chosen(texts.state, filters.standing && texts.standings[filters.standing]),
      chosen(texts.contract, contracts.find(({ id }) => id === filters.contractId)?.name),
    ];
    return { rows: rows.map((row) => ({ ...row, shownState: party === 'supplier' ? row.state : standingOf(row.state) })), total, filter };
  },
}).withFields({
  quarter: date((row) => row.periodEnd),
  contract: text((row) => row.contractName),
  buyer: text((row) => row.buyerName),
  supplier: text((row) => row.supplierName),
  state: code({ ...texts.states, ...texts.standings }, (row) => row.shownState),
  figuresPublished: yesNo((row) => row.publishedOn !== null),
  dueOn: date((row) => row.dueOn),
});
