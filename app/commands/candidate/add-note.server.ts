import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

/** Writes an internal note on a candidate, which the unit alone reads. */
export async function addNote(
  viewer: Viewer,
  candidateId: string,
  { text }: { text: string },
  requestId: string,
): Promise<Result<string, never>> {
  return performOnce<string, never>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, candidateId);
    await tx.candidateNote.create({ data: { candidateId, text, writtenById: viewer.membershipId }, select: { id: true } });
    return done(candidateId);
  });
}
