import { jobFacts } from '~/domain/assessment';
import { assessmentState } from '~/domain/assessment-lifecycle';
import type { AssessmentValues } from '~/domain/assessment-values';
import { toDateColumn, today } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedAssessmentActions } from '~/policies/assessment-actions';
import { placementToClose } from '~/queries/placement/placement-to-close.server';
import { performOnce } from '../perform-once.server';

export interface WrittenAssessment extends AssessmentValues {
  placementId: string;
}

/**
 * Writes the assessment of a placement that has ended or is about to, or corrects it until the candidate has answered.
 * Refuses with `stale` where somebody else wrote or corrected it in between. The value is the placement's id.
 */
export function writeAssessment(viewer: Viewer, input: WrittenAssessment, requestId: string): Promise<Result<string, RefusalCode>> {
  const on = today();
  const { placementId, version, strengths, attendanceText } = input;
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const placement = await placementToClose(tx, viewer, placementId, on);
      const row = await tx.assessment.findUnique({ where: { placementId }, select: { candidateAnsweredAt: true } });
      const allowed = allowedAssessmentActions(viewer, assessmentState(row));
      if (!allowed.includes(row ? 'correct' : 'write')) return refused('not_possible_now');
      if (!placement.closing) return refused('not_closing');
      const { offeredFrom, ...job } = jobFacts(input);
      const said = {
        ...{ strengths, attendanceText: attendanceText ?? null, ...job },
        offeredFrom: offeredFrom && toDateColumn(offeredFrom),
        ...{ writtenById: viewer.membershipId, writtenAt: new Date() },
      };
      if (!row) {
        await tx.assessment.create({ data: { placementId, ...said }, select: { id: true } });
        return done(placementId);
      }
      const { count } = await tx.assessment.updateMany({
        where: { placementId, version, candidateAnsweredAt: null },
        data: { ...said, version: { increment: 1 } },
      });
      return count === 1 ? done(placementId) : refused('stale');
    },
    { assessments_placement_id_key: { code: 'stale' } },
  );
}
