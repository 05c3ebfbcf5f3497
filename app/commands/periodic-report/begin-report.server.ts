import { toDateColumn } from '~/domain/calendar-date';
import { sectionsOf, type ReportWords } from '~/domain/periodic-report/report-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { contractToReportOn, type ReportPlace } from '~/queries/periodic-report/read-report-form.server';
import { performOnce } from '../perform-once.server';
import { reportRefused } from './report-constraints';

/** Begins the report of a quarter with what is written of it so far; nobody else reads it before it is sent. The value is its id. */
export function beginReport(viewer: Viewer, place: ReportPlace, words: ReportWords, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      await contractToReportOn(tx, viewer, place);
      const key = { contractId: place.contractId, supplierId: viewer.organisationId, periodEnd: toDateColumn(place.periodEnd) };
      const { id } = await tx.periodicReport.create({ data: key, select: { id: true } });
      await tx.periodicReportDraft.create({ data: { id, sections: sectionsOf(words) }, select: { id: true } });
      return done(id);
    },
    reportRefused,
  );
}
