import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { performOnce } from '../perform-once.server';

/** Logs that the viewer opens a candidate with a protected address; from then on the page shows for half an hour. */
export async function openProtectedCandidate(viewer: Viewer, id: string, requestId: string): Promise<Result<string, never>> {
  return performOnce<string, never>(viewer, requestId, async (tx) => {
    await visibleCandidate(tx, viewer, id);
    const { userId, membershipId } = viewer;
    await tx.auditLogEntry.createMany({ data: { userId, membershipId, action: 'view', tableName: 'candidates', rowId: id } });
    return done(id);
  });
}
