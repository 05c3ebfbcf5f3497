import { today } from '~/domain/calendar-date';
import type { FollowUpValues } from '~/domain/follow-up-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { followUpSourcesOf } from '~/policies/employment-actions';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';
import { writeAnswer } from './write-answer.server';

type Code = 'in_the_future' | 'choose_one' | 'not_possible_now' | 'employer_answered';

/**
 * Records what was found out about a candidate on one date. The same source on the same date, registered the same day,
 * is a correction of what stands there (figures.md has one row for each); what an employer answered itself is not corrected.
 * Answers with the candidate.
 */
export async function recordFollowUp(
  viewer: Viewer,
  candidateId: string,
  { statusDate, status, method, note, source: said }: FollowUpValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const registeredOn = today();
  const [own, ...others] = followUpSourcesOf(viewer);
  const source = said ?? own;
  if (statusDate > registeredOn) return refused('in_the_future', 'statusDate');
  if (![own, ...others].includes(source)) return refused('choose_one', 'source');
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      await visibleCandidate(tx, viewer, candidateId);
      const answer = { statusDate, registeredOn, source, status, method, note: note ?? null };
      await writeAnswer(tx, { candidateId, ...answer, registeredById: viewer.membershipId });
      return done(candidateId);
    },
    {
      follow_ups_one_of_each: { code: 'not_possible_now' },
      follow_ups_employers_word: { code: 'employer_answered', field: 'source' },
    },
  );
}
