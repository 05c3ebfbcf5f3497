import { toDateColumn } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { WishValues } from '~/domain/wish-values';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

/** Writes what a candidate wants and can; the value is the candidate's id. */
export function recordWishes(
  viewer: Viewer,
  id: string,
  { version, availableFrom, priorOccupation, ...lists }: WishValues,
  requestId: string,
): Promise<Result<string, 'stale'>> {
  return performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, id);
    const { count } = await tx.candidate.updateMany({ where: { id, version }, data: { version: { increment: 1 } } });
    if (count === 0) return refused('stale');
    const detail = {
      ...lists,
      availableFrom: availableFrom ? toDateColumn(availableFrom) : null,
      priorOccupation: priorOccupation ?? null,
    };
    await tx.candidateDetail.upsert({ where: { id }, create: { id, ...detail }, update: detail, select: { id: true } });
    return done(id);
  });
}
