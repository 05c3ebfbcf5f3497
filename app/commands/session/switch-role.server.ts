import { z } from 'zod';
import type { Viewer } from '~/domain/viewer';
import { asSession } from '~/platform/database.server';
import { switchMembership } from '~/platform/sessions/session-store.server';

/** Goes over to another of the viewer's memberships with a new session code; null where it is not the viewer's. */
export async function switchRole(viewer: Viewer, membershipId: string): Promise<string | null> {
  if (!z.uuid().safeParse(membershipId).success) return null;
  const own = await asSession((tx) =>
    tx.membership.findFirst({ where: { id: membershipId, userId: viewer.userId, endedAt: null }, select: { id: true } }),
  );
  return own && switchMembership(viewer.sessionId, viewer.userId, own.id);
}
