import { today } from '~/domain/calendar-date';
import type { HireReportAction } from '~/domain/hire-report';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedHireReportActions } from '~/policies/hire-report-actions';
import { placementScope } from '~/policies/placement-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Which report of which placement a form is about, and the version that the form was filled from. */
export interface HireReportVersion {
  placementId: string;
  reportId: string;
  version: number;
}

const columns = {
  status: true,
  form: true,
  percent: true,
  startedOn: true,
  placement: { select: { candidateId: true, contractSupplier: { select: { supplier: { select: { name: true, orgNumber: true } } } } } },
} as const;
export type HireReportToAnswer = Prisma.HireReportGetPayload<{ select: typeof columns }>;

/**
 * Does one action on a hire report, once: `decide` says what to write, or refuses. Throws 404 where the viewer does not
 * see it, refuses with `already_answered` where it waits no more. The value is the placement's id.
 */
export function answerHireReport(
  viewer: Viewer,
  { placementId, reportId, version }: HireReportVersion,
  action: HireReportAction,
  requestId: string,
  decide: (tx: Transaction, report: HireReportToAnswer) => Promise<Result<Prisma.HireReportUncheckedUpdateManyInput, RefusalCode>>,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const report = await tx.hireReport.findFirst({
      where: { id: reportId, placement: { AND: [{ id: placementId }, placementScope(viewer, today())] } },
      select: columns,
    });
    if (!report) throw notFound();
    if (!allowedHireReportActions(viewer, report.status).includes(action)) return refused('already_answered');
    const decision = await decide(tx, report);
    if (!decision.ok) return decision;
    const { count } = await tx.hireReport.updateMany({
      where: { id: reportId, version, status: report.status },
      data: { ...decision.value, decidedById: viewer.membershipId, decidedAt: new Date(), version: { increment: 1 } },
    });
    return count === 1 ? done(placementId) : refused('stale');
  });
}
