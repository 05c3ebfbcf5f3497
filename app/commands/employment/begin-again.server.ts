import { toDateColumn } from '~/domain/calendar-date';
import type { BeginAgainValues } from '~/domain/employment-end-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleEmployment } from '~/queries/employment/visible-employment.server';
import { performOnce } from '../perform-once.server';

type Code = 'employment_not_ended' | 'begins_before_last_end';

/**
 * Registers a new job at the employer of one that has ended: the old one stays as it was. The new one does not overlap with
 * any at that employer. Answers with the new job.
 */
export async function beginAgain(
  viewer: Viewer,
  id: string,
  { form, percent, startedOn, endedOn }: BeginAgainValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const old = await visibleEmployment(tx, viewer, id);
    // Two who begin the same job again come after one another, and the second sees the first one's.
    await tx.$queryRaw`select id from employments where id = ${id}::uuid for update`;
    if (!old.endedOn) return refused('employment_not_ended');
    const days = { startedOn: toDateColumn(startedOn), endedOn: endedOn ? toDateColumn(endedOn) : null };
    const { candidateId, employerOrgNumber, employerName } = old;
    const overlapping = await tx.employment.count({
      where: {
        ...{ candidateId, employerOrgNumber, voidedAt: null },
        OR: [{ endedOn: null }, { endedOn: { gte: days.startedOn } }],
        ...(days.endedOn && { startedOn: { lte: days.endedOn } }),
      },
    });
    if (overlapping > 0 || startedOn <= old.endedOn) return refused('begins_before_last_end', 'startedOn');
    const { id: begun } = await tx.employment.create({
      data: { candidateId, employerOrgNumber, employerName, form, percent, ...days },
      select: { id: true },
    });
    return done(begun);
  });
}
