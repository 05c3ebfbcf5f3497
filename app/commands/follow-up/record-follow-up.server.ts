import { toDateColumn, today } from '~/domain/calendar-date';
import type { FollowUpValues } from '~/domain/follow-up-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { followUpSourcesOf } from '~/policies/employment-actions';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

type Code = 'in_the_future' | 'choose_one' | 'not_possible_now';

/**
 * Records what was found out about a candidate on one date. The same source on the same date, registered the same day,
 * is a correction of what stands there (figures.md has one row for each). Answers with the candidate.
 */
export async function recordFollowUp(
  viewer: Viewer,
  candidateId: string,
  { statusDate, status, note, source: said }: FollowUpValues,
  requestId: string,
): Promise<Result<string, Code>> {
  const registeredOn = today();
  const [own, ...others] = followUpSourcesOf(viewer);
  const source = said ?? own;
  if (statusDate > registeredOn) return refused('in_the_future', 'statusDate');
  if (![own, ...others].includes(source)) return refused('choose_one', 'source');
  const key = { candidateId, statusDate: toDateColumn(statusDate), registeredOn: toDateColumn(registeredOn), source };
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      await visibleCandidate(tx, viewer, candidateId);
      const written = { status, note: note ?? null, registeredById: viewer.membershipId };
      const corrected = await tx.followUp.updateMany({
        where: { ...key, voidedAt: null },
        data: { ...written, version: { increment: 1 } },
      });
      if (corrected.count === 0) await tx.followUp.create({ data: { ...key, ...written }, select: { id: true } });
      return done(candidateId);
    },
    { follow_ups_one_of_each: { code: 'not_possible_now' } },
  );
}
