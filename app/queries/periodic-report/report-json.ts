import type { readReportVersion } from './read-report.server';

/**
 * A version of a report as data, with the names that the code has: figures as forms (`count`, `share`, `band`, `few` where
 * too few to be shown, `not_counted`), dates as `yyyy-mm-dd`, and no ids.
 */
export function reportJson(report: Awaited<ReturnType<typeof readReportVersion>>) {
  const { contractName, supplierName, buyerName, periodEnd, number, sentOn, sentBy, content, history } = report;
  const answer = history.find((event) => event.number === number && event.what !== 'sent');
  return {
    contract: contractName,
    supplier: supplierName,
    buyer: buyerName,
    periodEnd,
    version: number,
    sentOn,
    sentBy,
    answer: answer ? { answer: answer.what, on: answer.on, by: answer.who, reason: answer.reason } : null,
    published: content.published,
    figures: content.lines,
    commitments: content.commitments,
    sections: content.sections,
  };
}
