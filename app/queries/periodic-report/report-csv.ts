import { csvFile } from '~/domain/csv';
import { criterionParts } from '~/domain/commitment/criterion-part';
import type { ReportValue } from '~/domain/periodic-report/report-lines';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { formatQuarter } from '~/i18n/format';
import { periodicReportFigureTexts } from '~/i18n/periodic-report-figures';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import type { readReportVersion } from './read-report.server';

const { nb: texts } = periodicReportTexts;
const { nb: figures } = periodicReportFigureTexts;
const { columns } = texts;

/** A version of a report as a table, one line a figure, a commitment or a text; each line says which report it is of. Days are `yyyy-mm-dd`. */
export function reportCsv(report: Awaited<ReturnType<typeof readReportVersion>>): string {
  const { contractName, supplierName, buyerName, periodEnd, number, sentOn, content } = report;
  const of = [contractName, supplierName, buyerName, formatQuarter(periodEnd), periodEnd, String(number), sentOn];
  const rows = criterionParts.flatMap((part) => {
    const name = criterionTexts.nb.parts[part];
    const { comment, evidence, link } = content.sections[part];
    const words = [[texts.comment, comment], [texts.evidence, evidence], [texts.link, link]] as const;
    const promised = content.commitments.filter((one) => one.part === part);
    return [
      ...promised.map((one) => [name, columns.commitment, '', commitmentTexts.nb.promise(one), '', '', '']),
      ...content.lines
        .filter((line) => line.part === part)
        .flatMap(({ measure, supplier, contract }) => [
          ...figureRow(name, figures.measures[measure], figures.ofSupplier, supplier),
          ...figureRow(name, figures.measures[measure], figures.ofContract, contract),
        ]),
      ...words.flatMap(([kind, text]) => (text ? [[name, kind, '', text, '', '', '']] : [])),
    ].map((row) => [...of, ...row]);
  });
  const { contract, supplier, buyer, quarter } = texts;
  return csvFile([[contract, supplier, buyer, quarter, columns.asOf, columns.version, columns.sent, columns.part, columns.what, columns.scope, columns.words, columns.count, columns.cohort, columns.measuredBy], ...rows]);
}

/** A figure with its words, and its numbers in cells of their own; nothing where there is none of the kind. */
function figureRow(part: string, measure: string, scope: string, value: ReportValue): string[][] {
  const row = (count: string, cohort: string, by: string) => [[part, measure, scope, figures.value(value), count, cohort, by]];
  switch (value.form) {
    case 'not_counted':
      return [];
    case 'few':
      return row('', '', '');
    case 'count':
      return row(String(value.count).replace('.', ','), '', '');
    case 'share':
      return row(String(value.count), String(value.cohort), value.measuredBy);
    case 'band':
      return row('', String(value.cohort), value.measuredBy);
  }
}
