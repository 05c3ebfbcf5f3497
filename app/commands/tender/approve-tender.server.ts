import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { tenderToChange } from './tender-to-change.server';

type Code = 'not_possible_now' | 'approve_own_points' | 'seen_is_changed';

/**
 * Approves an evaluation as the other of two people. `digest` is of what the approver saw: where anything is another now, it
 * is refused. The value is the tender's id.
 */
export function approveTender(viewer: Viewer, id: string, { digest }: { digest: string }, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const tender = await tenderToChange(tx, viewer, id, 'approve');
      if (!tender) return refused('not_possible_now');
      if (!tender.mayApprove) return refused('approve_own_points');
      if (tender.digest !== digest) return refused('seen_is_changed');
      const approval = { tenderId: id, digest, approvedById: viewer.userId, approvedByName: viewer.name };
      await tx.tenderApproval.create({ data: approval, select: { id: true } });
      return done(id);
    },
    { tender_approvals_by_another: { code: 'approve_own_points' } },
  );
}
