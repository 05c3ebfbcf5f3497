import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { visibleStatement } from '~/queries/cost/visible-statement.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

/** Sends a draft to the buyer and to all who follow results; from then on it stands. The value is the statement's id. */
export function sendStatement(viewer: Viewer, id: string, { version }: { version: number }, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const statement = await visibleStatement(tx, viewer, id);
    if (!statement.mayWrite) throw notFound();
    if (!statement.allowedActions.includes('send')) return refused('not_possible_now');
    const { count } = await tx.costStatement.updateMany({
      where: { id, version, submittedAt: null },
      data: { submittedAt: new Date(), submittedById: viewer.membershipId, version: { increment: 1 } },
    });
    return count === 1 ? done(id) : refused('stale');
  });
}
