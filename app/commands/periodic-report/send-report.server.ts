import type { SendReportValues } from '~/domain/periodic-report/report-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { figuresToSend } from '~/queries/periodic-report/report-content.server';
import { reportHeader } from '~/queries/periodic-report/report-header.server';
import { performOnce } from '../perform-once.server';
import { reportRefused } from './report-constraints';

/**
 * Sends a report to the buyer: a version that nothing changes. Number, figures, commitments and moment are written by
 * PostgreSQL from what is published then, whatever a form says. The value is the report's id.
 */
export function sendReport(viewer: Viewer, id: string, { version }: SendReportValues, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { contractId, periodEnd, allowedActions } = await reportHeader(tx, viewer, id);
      if (!allowedActions.includes('send')) return refused('not_possible_now');
      if (!(await figuresToSend(tx, contractId, periodEnd))) return refused('quarter_not_published');
      const sent = await tx.$executeRaw`
        insert into periodic_report_versions (report_id, contract_id, supplier_id, sections, sent_by, sent_by_name)
        select r.id, r.contract_id, r.supplier_id, d.sections, ${viewer.membershipId}::uuid, ${viewer.name}
        from periodic_reports r join periodic_report_drafts d on d.id = r.id
        where r.id = ${id}::uuid and d.version = ${version}`;
      return sent === 0 ? refused('stale') : done(id);
    },
    reportRefused,
  );
}
