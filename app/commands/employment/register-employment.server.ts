import { toDateColumn } from '~/domain/calendar-date';
import type { EmploymentValues } from '~/domain/employment-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';
import { employerOf } from './employer-of.server';

/** Registers a job of a candidate. The days may lie ahead: a contract of employment is signed before it begins. */
export async function registerEmployment(
  viewer: Viewer,
  candidateId: string,
  { form, percent, startedOn, endedOn, ...chosen }: EmploymentValues,
  requestId: string,
): Promise<Result<string, 'choose_one'>> {
  return performOnce<string, 'choose_one'>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, candidateId);
    const employer = await employerOf(tx, viewer, candidateId, chosen);
    if (!employer) return refused('choose_one', 'employer');
    const days = { startedOn: toDateColumn(startedOn), endedOn: endedOn ? toDateColumn(endedOn) : null };
    const { id } = await tx.employment.create({
      data: { candidateId, ...employer, form, percent, ...days },
      select: { id: true },
    });
    return done(id);
  });
}
