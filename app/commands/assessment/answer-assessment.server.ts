import { assessmentState } from '~/domain/assessment-lifecycle';
import type { AnswerValues } from '~/domain/assessment-values';
import { today } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedAssessmentActions } from '~/policies/assessment-actions';
import { placementToClose } from '~/queries/placement/placement-to-close.server';
import { performOnce } from '../perform-once.server';

export interface CandidateAnswer extends AnswerValues {
  placementId: string;
}

/**
 * Takes down what the candidate says to the assessment, on behalf, with who and why; from then on nothing in it changes.
 * Refuses with `stale` where the supplier corrected it after the form was filled: the candidate has not heard that.
 */
export function answerAssessment(viewer: Viewer, input: CandidateAnswer, requestId: string): Promise<Result<string, RefusalCode>> {
  const { placementId, version, agrees, words, behalfReason } = input;
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    await placementToClose(tx, viewer, placementId, today());
    const row = await tx.assessment.findUnique({ where: { placementId }, select: { candidateAnsweredAt: true } });
    const state = assessmentState(row);
    if (state === 'answered') return refused('already_answered');
    if (!allowedAssessmentActions(viewer, state).includes('answer')) return refused('not_possible_now');
    const { count } = await tx.assessment.updateMany({
      where: { placementId, version, candidateAnsweredAt: null },
      data: {
        candidateAgrees: agrees === 'yes',
        candidateWords: words ?? null,
        candidateAnsweredAt: new Date(),
        answerTakenById: viewer.membershipId,
        answerBehalfReason: behalfReason,
        version: { increment: 1 },
      },
    });
    return count === 1 ? done(placementId) : refused('stale');
  });
}
