import { toDateColumn, today } from '~/domain/calendar-date';
import type { LeavingValues } from '~/domain/leaving-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'in_the_future' | 'placement_after_leaving';

/**
 * Notes that a candidate left the target group, or takes it back. Refuses a day before a placement started: no placement
 * starts after it (figures.md, «Facts»). Answers with what holds now.
 */
export async function recordLeaving(
  viewer: Viewer,
  id: string,
  { version, stillInGroup, leftOn, leftReason }: LeavingValues,
  requestId: string,
): Promise<Result<'left' | 'still_in_group', Code>> {
  if (!stillInGroup && leftOn && leftOn > today()) return refused('in_the_future', 'leftOn');
  const day = !stillInGroup && leftOn ? toDateColumn(leftOn) : null;
  return performOnce<'left' | 'still_in_group', Code>(
    viewer,
    requestId,
    async (tx) => {
      await visibleCandidate(tx, viewer, id);
      const { count } = await tx.candidate.updateMany({ where: { id, version }, data: { version: { increment: 1 } } });
      if (count === 0) return refused('stale');
      if (day && (await tx.placement.findFirst({ where: { candidateId: id, voidedAt: null, startedOn: { gt: day } } }))) {
        return refused('placement_after_leaving', 'leftOn');
      }
      const detail = { leftOn: day, leftReason: day ? (leftReason ?? null) : null };
      await tx.candidateDetail.upsert({ where: { id }, create: { id, ...detail }, update: detail, select: { id: true } });
      return done(day ? 'left' : 'still_in_group');
    },
    { placements_start_before_leaving: { code: 'placement_after_leaving', field: 'leftOn' } },
  );
}
