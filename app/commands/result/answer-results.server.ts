import { today } from '~/domain/calendar-date';
import type { BatchAnswer } from '~/domain/result-batch-values';
import { askedAbout, lastOpen } from '~/domain/result-due';
import { answersNear } from '~/domain/result-standing';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { followUpSourcesOf } from '~/policies/employment-actions';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { followUpsOf } from '~/queries/follow-up/candidate-follow-ups.server';
import { writeAnswer } from '../follow-up/write-answer.server';
import { performOnce } from '../perform-once.server';

type Code = 'answered_meanwhile' | 'not_possible_now' | 'choose_one';

/**
 * Records what was found out about many results at once, all or none. With `unanswered` they are results that nobody had
 * answered: where somebody else has since, the whole is refused, and the names are told. Answers with how many.
 */
export async function answerResults(
  viewer: Viewer,
  { answers, unanswered }: { answers: readonly BatchAnswer[]; unanswered: boolean },
  requestId: string,
): Promise<Result<number, Code, string[]>> {
  const on = today();
  const [own, ...others] = followUpSourcesOf(viewer);
  const notForCandidates = answers.find(({ saidByCandidate }) => saidByCandidate && !others.includes('candidate'));
  if (notForCandidates) return refused('choose_one', `candidate_${notForCandidates.key}`);
  const ahead = answers.find(({ measuredOn }) => measuredOn > lastOpen(on));
  if (ahead) return refused('not_possible_now', `status_${ahead.key}`);
  return performOnce<number, Code, string[]>(
    viewer,
    requestId,
    async (tx) => {
      const answeredByOthers: string[] = [];
      // In one order, so that two who answer about the same people do not wait for each other.
      const inOrder = answers.toSorted((one, other) => (one.candidateId < other.candidateId ? -1 : 1));
      for (const { candidateId, measuredOn, status, method, saidByCandidate, note } of inOrder) {
        const { firstName, lastName } = await visibleCandidate(tx, viewer, candidateId);
        const near = answersNear(measuredOn, await followUpsOf(tx, viewer, [candidateId]));
        if (unanswered && near.some(({ registeredById }) => registeredById !== viewer.membershipId)) {
          answeredByOthers.push(`${firstName} ${lastName}`);
          continue;
        }
        await writeAnswer(tx, {
          ...{ candidateId, statusDate: askedAbout(measuredOn, on), registeredOn: on, registeredById: viewer.membershipId },
          ...{ source: saidByCandidate ? 'candidate' : own, status, method, note },
        });
      }
      return answeredByOthers.length > 0 ? refused('answered_meanwhile', undefined, answeredByOthers) : done(answers.length);
    },
    { follow_ups_one_of_each: { code: 'not_possible_now' } },
  );
}
