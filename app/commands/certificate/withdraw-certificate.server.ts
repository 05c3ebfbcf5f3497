import { toDateColumn, today } from '~/domain/calendar-date';
import { certificateState } from '~/domain/certificate-lifecycle';
import type { WithdrawalValues } from '~/domain/certificate-values';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { allowedCertificateActions } from '~/policies/certificate-actions';
import { placementToClose } from '~/queries/placement/placement-to-close.server';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

export interface Withdrawal extends WithdrawalValues {
  placementId: string;
}

/** Takes a certificate back: from now on whoever checks it is told so. The value is the placement's id. */
export function withdrawCertificate(viewer: Viewer, input: Withdrawal, requestId: string): Promise<Result<string, RefusalCode>> {
  const on = today();
  const { placementId, certificateId, version, reason } = input;
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    await placementToClose(tx, viewer, placementId, on);
    const row = await tx.certificate.findFirst({ where: { id: certificateId, placementId }, select: { withdrawnOn: true } });
    if (!row) throw notFound();
    if (!allowedCertificateActions(viewer, certificateState([row])).includes('withdraw')) return refused('not_possible_now');
    const { count } = await tx.certificate.updateMany({
      where: { id: certificateId, version, withdrawnOn: null },
      data: {
        withdrawnOn: toDateColumn(on),
        withdrawnById: viewer.membershipId,
        withdrawalReason: reason,
        version: { increment: 1 },
      },
    });
    return count === 1 ? done(placementId) : refused('stale');
  });
}
