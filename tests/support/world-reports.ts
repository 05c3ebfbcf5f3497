// Periodic reports on the contract of a side: one that came back and is being corrected, and one that waits for the buyer.
import { addDays, toDateColumn, today } from '~/domain/calendar-date.ts';
import { emptySections } from '~/domain/periodic-report/report-content.ts';
import { lastQuarterEnd, quarterStart } from '~/domain/quarter.ts';
import { asWorker } from '~/platform/database.server.ts';
import { someFigures } from './publish-quarter.ts';

export const reportDraftCanaries = ['periodic_report_drafts.sections'] as const;
export const sentReportCanaries = ['periodic_report_versions.sections', 'periodic_report_answers.reason'] as const;
type ReportCanary = (typeof reportDraftCanaries)[number] | (typeof sentReportCanaries)[number];

interface Around {
  contractId: string;
  supplierId: string;
  releaseId: string;
  coordinatorId: string;
  buyersMembershipId: string;
}

/** The report of the last quarter was returned, and that of the quarter before waits for its answer. */
export async function plantReports(bird: (field: ReportCanary) => string, around: Around) {
  const { contractId, supplierId, releaseId, coordinatorId, buyersMembershipId } = around;
  const last = lastQuarterEnd(today());
  const before = addDays(quarterStart(last), -1);
  const said = (comment: string) => ({ ...emptySections, training: { ...emptySections.training, comment } });
  const { results: _results, contractsShown: _shown, ...volume } = someFigures();
  const figures = { revision: 2, publishedOn: last, definitionsVersion: 1, supplier: someFigures(), contract: volume };
  return asWorker(async (tx) => {
    const reports = [];
    for (const periodEnd of [last, before]) {
      const report = await tx.periodicReport.create({ data: { contractId, supplierId, periodEnd: toDateColumn(periodEnd) } });
      await tx.periodicReportDraft.create({ data: { id: report.id, sections: said(bird('periodic_report_drafts.sections')) } });
      const version = await tx.periodicReportVersion.create({
        data: {
          ...{ reportId: report.id, contractId, supplierId, number: 1, sections: said(bird('periodic_report_versions.sections')) },
          ...{ figures, commitments: [], releaseId, sentById: coordinatorId, sentByName: 'Koordinator' },
        },
      });
      reports.push({ ...report, version });
    }
    const [returnedReport, sentReport] = reports;
    if (!returnedReport || !sentReport) throw new Error('two quarters have two reports');
    const reason = bird('periodic_report_answers.reason');
    const returned = await tx.periodicReportAnswer.create({
      data: { id: returnedReport.version.id, approved: false, reason, answeredById: buyersMembershipId, answeredByName: 'Innkjøper' },
    });
    return { returnedReport, sentReport, returned };
  });
}
