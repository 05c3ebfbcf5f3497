import { randomUUID } from 'node:crypto';
import { usualMailSettings } from '~/domain/mail-settings';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { longOverdueSeenByLead, urgentKindsOf } from '~/policies/mailed-tasks';

/** What the viewer has chosen to have mailed, and what the viewer's role has to know and choose of it. */
export async function readMailSettings(viewer: Viewer) {
  const chosen = await asViewer(viewer, (tx) =>
    tx.mailSettings.findUnique({ where: { id: viewer.userId }, select: { digestHour: true, urgent: true } }),
  );
  return {
    settings: chosen ?? usualMailSettings,
    email: viewer.email,
    leadSeesLongOverdue: longOverdueSeenByLead(viewer.role),
    choosesUrgent: urgentKindsOf(viewer.role).length > 0,
    requestId: randomUUID(),
  };
}
