import type { MailSettingsValues } from '~/domain/mail-settings-values';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { urgentKindsOf } from '~/policies/mailed-tasks';
import { performOnce } from '../perform-once.server';

/**
 * Keeps what the viewer wants mailed, for all of the viewer's memberships; the last word counts. A role that is never
 * told anything at once is not asked about it, so what was chosen in another role stays.
 */
export async function chooseMailSettings(
  viewer: Viewer,
  { digestHour, urgent }: MailSettingsValues,
  requestId: string,
): Promise<Result<string, never>> {
  const chosen = urgentKindsOf(viewer.role).length > 0 ? { digestHour, urgent } : { digestHour };
  return performOnce(viewer, requestId, async (tx) => {
    await tx.mailSettings.upsert({ where: { id: viewer.userId }, create: { id: viewer.userId, ...chosen }, update: chosen });
    return done(viewer.userId);
  });
}
