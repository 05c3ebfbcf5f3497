import { criterionParts } from '~/domain/commitment/criterion-part';
import { standingOf } from '~/domain/periodic-report/report-lifecycle';
import type { ReportLine } from '~/domain/periodic-report/report-lines';
import { commitmentTexts } from '~/i18n/commitments';
import { commonTexts } from '~/i18n/common';
import { criterionTexts } from '~/i18n/criterion';
import { formatDate, formatQuarter } from '~/i18n/format';
import { periodicReportFigureTexts } from '~/i18n/periodic-report-figures';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { openPdf } from '~/platform/pdf/open-pdf.server';
import type { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { ReportSheet } from './report-sheet.server';

export type PaperReport = Awaited<ReturnType<typeof readReportVersion>>;

const { nb: texts } = periodicReportTexts;
const { nb: figures } = periodicReportFigureTexts;

/** A version of a report as a tagged PDF: the same words and figures as on its screen, with tables that are tables. */
export async function drawReport(report: PaperReport): Promise<Buffer> {
  const { contractName, supplierName, buyerName, periodEnd, number, sentOn, sentBy, standing, content, history } = report;
  const title = `${texts.titleOf(formatQuarter(periodEnd))}: ${contractName}`;
  const { doc, written } = openPdf({ title, author: supplierName });
  const sheet = new ReportSheet(doc);
  sheet.heading('H1', title);
  sheet.text(texts.fromTo(supplierName, buyerName));
  sheet.text(`${texts.version(number)}. ${texts.sentBy(formatDate(sentOn), sentBy, supplierName)}`);
  sheet.text(`${texts.state}: ${texts.standings[standingOf(standing)]}.`);
  if (content.published) sheet.text(texts.asOf(formatDate(periodEnd), formatDate(content.published.publishedOn), content.published.revision));
  sheet.text(figures.few);
  for (const part of criterionParts) {
    sheet.heading('H2', criterionTexts.nb.parts[part]);
    const promised = content.commitments.filter((one) => one.part === part);
    if (promised.length > 0) {
      sheet.heading('H3', texts.commitments);
      sheet.list(promised.map((commitment) => commitmentTexts.nb.promise(commitment)));
    }
    const lines = content.lines.filter((line) => line.part === part);
    if (lines.length > 0) sheet.table(tableOf(lines));
    else sheet.text(part === 'cost' ? texts.costElsewhere : texts.noFigures);
    if (lines.some(({ supplier }) => supplier.form === 'not_counted')) sheet.text(figures.wholeContractOnly);
    const { comment, evidence, link } = content.sections[part];
    if (!comment && !evidence && !link) sheet.text(texts.noWords);
    for (const [heading, words] of [[texts.comment, comment], [texts.evidence, evidence]] as const) {
      if (!words) continue;
      sheet.heading('H3', heading);
      sheet.text(words);
    }
    if (link) {
      sheet.heading('H3', texts.link);
      sheet.link(link);
    }
  }
  sheet.heading('H2', texts.history);
  sheet.list(history.map((event) => `${texts.event(event)}${event.reason ? ` ${texts.reasonWas(event.reason)}` : ''}`));
  sheet.end(commonTexts.nb.pageOf);
  doc.end();
  return written;
}

function tableOf(lines: readonly ReportLine[]) {
  const hasContract = lines.some(({ contract }) => contract.form !== 'not_counted');
  return {
    headings: [figures.figure, figures.ofSupplier, ...(hasContract ? [figures.ofContract] : [])],
    rows: lines.map(({ measure, supplier, contract }) => [
      figures.measures[measure],
      figures.valueWithDate(supplier),
      ...(hasContract ? [figures.valueWithDate(contract)] : []),
    ]),
  };
}
