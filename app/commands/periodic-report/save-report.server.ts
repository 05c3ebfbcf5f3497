import { sectionsOf, type ReportWords } from '~/domain/periodic-report/report-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { reportHeader } from '~/queries/periodic-report/report-header.server';
import { performOnce } from '../perform-once.server';
import { reportRefused } from './report-constraints';

/** Keeps what is written of a report that has not been sent, or came back. The value is its id. */
export function saveReport(viewer: Viewer, id: string, words: ReportWords, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { allowedActions } = await reportHeader(tx, viewer, id);
      if (!allowedActions.includes('write')) return refused('not_possible_now');
      const { count } = await tx.periodicReportDraft.updateMany({
        where: { id, version: words.version },
        data: { sections: sectionsOf(words), version: words.version + 1 },
      });
      return count === 0 ? refused('stale') : done(id);
    },
    reportRefused,
  );
}
