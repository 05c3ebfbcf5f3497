import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { certificateState } from '~/domain/certificate-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedCertificateActions } from '~/policies/certificate-actions';
import { dateOrNull } from '../placement/placement-facts.server';
import { placementToClose } from '../placement/placement-to-close.server';
import { certificateColumns, certificateText } from './certificate-text.server';
import { checkAddress } from './check-address.server';

/**
 * The certificate of a placement: the one in force, else the one that was taken back last; and whether one can be issued
 * or withdrawn by the viewer now. `text` is null where there is none, or where it is from before the portal.
 */
export async function readCertificate(viewer: Viewer, placementId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const placement = await placementToClose(tx, viewer, placementId, on);
    const rows = await tx.certificate.findMany({
      where: { placementId },
      orderBy: [{ withdrawnOn: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
      select: { ...certificateColumns, id: true, reference: true, withdrawalReason: true, version: true },
    });
    const [shown] = rows;
    const state = certificateState(rows);
    const allowedActions = allowedCertificateActions(viewer, state).filter((action) => action !== 'issue' || placement.closing);
    const text = shown ? certificateText(shown) : null;
    return {
      placement,
      state,
      allowedActions,
      earlier: Math.max(rows.length - 1, 0),
      check: text && checkAddress(text.checkCode),
      certificate: shown
        ? {
            text,
            id: shown.id,
            version: shown.version,
            reference: shown.reference,
            title: shown.title,
            issuedOn: fromDateColumn(shown.issuedOn),
            withdrawnOn: dateOrNull(shown.withdrawnOn),
            withdrawalReason: shown.withdrawalReason,
          }
        : null,
    };
  });
}
