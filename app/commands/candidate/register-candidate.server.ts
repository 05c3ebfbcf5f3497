import type { CandidateValues } from '~/domain/candidate-values';
import { toDateColumn, today } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { findPossibleDuplicates, type PossibleDuplicate } from '~/queries/candidate/possible-duplicates.server';

export interface NewCandidate extends CandidateValues {
  /** Said by the caseworker who has looked at the possible duplicates. */
  createAnyway: boolean;
}

/**
 * Registers a candidate of the viewer's unit, with the viewer as caseworker. Refuses with `possible_duplicate` where
 * somebody of the same name and birth year, or with the same phone or e-mail, is there already, until the caseworker
 * says «create anyway».
 */
export async function registerCandidate(
  viewer: Viewer,
  input: NewCandidate,
  requestId: string,
): Promise<Result<string, 'possible_duplicate' | 'in_the_future', PossibleDuplicate[]>> {
  if (input.settledOn && input.settledOn > today()) return refused('in_the_future', 'settledOn');
  if (input.birthYear && input.birthYear > Number(today().slice(0, 4))) return refused('in_the_future', 'birthYear');
  return performOnce(viewer, requestId, async (tx) => {
    const duplicates = input.createAnyway ? [] : await findPossibleDuplicates(tx, viewer, input);
    if (duplicates.length > 0) return refused('possible_duplicate', undefined, duplicates);
    const { createAnyway: _said, birthYear, settledOn, targetGroup, ...core } = input;
    const { id } = await tx.candidate.create({
      data: { ...core, unitId: viewer.organisationId, caseworkerId: viewer.membershipId },
      select: { id: true },
    });
    await tx.candidateDetail.create({
      data: { id, birthYear, targetGroup, settledOn: settledOn && toDateColumn(settledOn) },
      select: { id: true },
    });
    return done(id);
  });
}
