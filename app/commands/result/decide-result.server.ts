import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { ResultDecisionValues } from '~/domain/result-decision-values';
import { askedAbout } from '~/domain/result-due';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { resultOfCandidate } from '~/queries/result/result-of-candidate.server';
import { writeAnswer } from '../follow-up/write-answer.server';
import { performOnce } from '../perform-once.server';

type Code = 'answers_changed' | 'no_conflict' | 'not_possible_now';

/**
 * Decides what is right where sources differ about a measuring date. The decision is an answer of the unit about the
 * measuring date (about today, while that lies ahead), registered today: by figures.md nothing is nearer, and of the
 * same day the unit's goes before all others. An answer that the unit gave earlier the same day is corrected.
 * `seen` names the answers that were on the screen; where others have come since, it is refused. Answers with the candidate.
 */
export async function decideResult(
  viewer: Viewer,
  { candidateId, measuredOn }: { candidateId: string; measuredOn: CalendarDate },
  { status, reason, seen }: ResultDecisionValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const on = today();
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const { leftOn } = await visibleCandidate(tx, viewer, candidateId);
      // Two decisions at once, or an answer that is being written: one waits for the other. PostgreSQL takes the same lock
      // for each answer.
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`answers ${candidateId}`}, 0))::text`;
      const result = await resultOfCandidate(tx, viewer, { candidateId, leftOn }, measuredOn, on);
      if (result.standing !== 'conflicting') return refused('no_conflict');
      if (result.seen !== seen) return refused('answers_changed');
      const followUpId = await writeAnswer(tx, {
        ...{ candidateId, statusDate: askedAbout(measuredOn, on), registeredOn: on, source: 'unit', status },
        registeredById: viewer.membershipId,
      });
      const decision = { candidateId, measuredOn: toDateColumn(measuredOn), status, reason, followUpId };
      await tx.resultDecision.create({ data: { ...decision, decidedById: viewer.membershipId }, select: { id: true } });
      return done(candidateId);
    },
    { follow_ups_one_of_each: { code: 'not_possible_now' } },
  );
}
