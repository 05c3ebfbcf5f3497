import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedHireReportActions } from '~/policies/hire-report-actions';
import { may } from '~/policies/permissions';

/** What the supplier has said of hiring, newest first, with the answers; empty for who is no party to it. */
export async function placementHireReports(tx: Transaction, viewer: Viewer, placementId: string) {
  if (!may(viewer, 'hires.report') && !may(viewer, 'hires.decide')) return [];
  const rows = await tx.hireReport.findMany({
    where: { placementId },
    select: {
      id: true,
      form: true,
      percent: true,
      startedOn: true,
      status: true,
      reportedAt: true,
      decidedAt: true,
      rejectionText: true,
      version: true,
    },
    orderBy: { reportedAt: 'desc' },
  });
  return rows.map((row) => ({
    ...row,
    percent: Number(row.percent),
    startedOn: fromDateColumn(row.startedOn),
    reportedAt: row.reportedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    allowedActions: allowedHireReportActions(viewer, row.status),
  }));
}
