import type { ApproveReportValues } from '~/domain/periodic-report/report-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { reportHeader } from '~/queries/periodic-report/report-header.server';
import { performOnce } from '../perform-once.server';
import { reportRefused } from './report-constraints';

/** Approves what was sent last; nothing of the report changes afterwards. The value is its id. */
export function approveReport(viewer: Viewer, id: string, { version }: ApproveReportValues, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { versions, allowedActions } = await reportHeader(tx, viewer, id);
      if (!allowedActions.includes('approve')) return refused('not_possible_now');
      const last = versions.at(-1);
      if (last?.number !== version) return refused('stale');
      const answer = { approved: true, answeredById: viewer.membershipId, answeredByName: viewer.name };
      await tx.periodicReportAnswer.create({ data: { id: last.id, ...answer }, select: { id: true } });
      return done(id);
    },
    reportRefused,
  );
}
