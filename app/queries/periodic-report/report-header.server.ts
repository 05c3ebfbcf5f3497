import { dateInOslo, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { reportState } from '~/domain/periodic-report/report-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedReportActions } from '~/policies/periodic-report-actions';
import { periodicReportScope } from '~/policies/periodic-report-scope';
import { notFound } from '../session/require-viewer.server';

/** One line of a report's history: what was sent or answered, by whom of which organisation, when and why. */
export interface ReportEvent {
  what: 'sent' | 'approved' | 'returned';
  number: number;
  who: string;
  of: string;
  on: CalendarDate;
  reason: string | null;
}

/** What every screen of a report begins with: whose it is, how it stands, what the viewer may do, and its history. 404 out of scope. */
export async function reportHeader(tx: Transaction, viewer: Viewer, id: string) {
  const report = await tx.periodicReport.findFirst({
    where: { AND: [periodicReportScope(viewer), { id }] },
    select: {
      id: true,
      contractId: true,
      supplierId: true,
      periodEnd: true,
      contractSupplier: { select: { supplier: { select: { name: true } }, contract: { select: { name: true, buyer: { select: { name: true } } } } } },
      versions: {
        select: { id: true, number: true, sentAt: true, sentByName: true, answer: { select: { approved: true, reason: true, answeredAt: true, answeredByName: true } } },
        orderBy: { number: 'asc' },
      },
    },
  });
  if (!report) throw notFound();
  const { contractSupplier: of, periodEnd, versions, ...rest } = report;
  const state = reportState(versions);
  const [supplierName, buyerName] = [of.supplier.name, of.contract.buyer.name];
  return {
    ...rest,
    periodEnd: fromDateColumn(periodEnd),
    contractName: of.contract.name,
    buyerName,
    supplierName,
    state,
    allowedActions: allowedReportActions(viewer, state),
    versions,
    history: versions.flatMap(({ number, sentAt, sentByName, answer }): ReportEvent[] => [
      { what: 'sent', number, who: sentByName, of: supplierName, on: dateInOslo(sentAt), reason: null },
      ...(answer
        ? [{ what: answer.approved ? ('approved' as const) : ('returned' as const), number, who: answer.answeredByName, of: buyerName, on: dateInOslo(answer.answeredAt), reason: answer.reason }]
        : []),
    ]),
  };
}
