import type { CommentValues } from '~/domain/achievement/comment-side';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { commentsFor, commitmentScope } from '~/policies/commitment-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/**
 * Adds what the viewer's side says of a standing commitment; what was said before stays. The value is the commitment's id.
 * 404 out of scope, and for who speaks for no side.
 */
export function commentOnCommitment(
  viewer: Viewer,
  contractId: string,
  id: string,
  { text }: CommentValues,
  requestId: string,
): Promise<Result<string, never>> {
  return performOnce<string, never>(viewer, requestId, async (tx) => {
    const side = commentsFor(viewer);
    const where = { AND: [commitmentScope(viewer), { id, contractId, withdrawnAt: null }] };
    if (!side || !(await tx.commitment.findFirst({ where, select: { id: true } }))) throw notFound();
    const written = { writtenById: viewer.membershipId, writtenByName: viewer.name };
    await tx.commitmentComment.createMany({ data: { commitmentId: id, side, text, ...written } });
    return done(id);
  });
}
