import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm } from '~/domain/employment';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedPlacementActions } from '~/policies/placement-actions';
import { placementScope } from '~/policies/placement-scope';
import { factColumns, placementFacts } from '~/queries/placement/placement-facts.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

export interface ReportedHire {
  placementId: string;
  form: EmploymentForm;
  percent: number;
  startedOn: CalendarDate;
}

/**
 * Says that the supplier has hired the candidate: a proposal, which becomes an employment when the unit confirms it.
 * One may wait at a time. The value is the placement's id.
 */
export async function reportHire(viewer: Viewer, input: ReportedHire, requestId: string): Promise<Result<string, RefusalCode>> {
  const { placementId, form, percent, startedOn } = input;
  const on = today();
  if (startedOn > on) return refused('in_the_future', 'startedOn');
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const placement = await tx.placement.findFirst({
        where: { AND: [{ id: placementId }, placementScope(viewer, on)] },
        select: { ...factColumns, hireReports: { where: { status: 'pending' }, select: { id: true } } },
      });
      if (!placement) throw notFound();
      const facts = placementFacts(placement);
      if (!allowedPlacementActions(viewer, facts, on).includes('report_hire')) return refused('not_possible_now');
      if (placement.hireReports.length > 0) return refused('hire_already_reported');
      if (facts.startedOn && startedOn < facts.startedOn) return refused('before_start', 'startedOn');
      await tx.hireReport.create({
        data: { placementId, form, percent, startedOn: toDateColumn(startedOn), reportedById: viewer.membershipId },
        select: { id: true },
      });
      return done(placementId);
    },
    { hire_reports_one_pending: { code: 'hire_already_reported' } },
  );
}
