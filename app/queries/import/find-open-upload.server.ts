import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { uploadScope } from '~/policies/upload-scope';

/** The viewer's own upload that is neither imported nor given up yet; null where there is none. */
export async function findOpenUpload(viewer: Viewer): Promise<{ id: string; sentAt: string } | null> {
  const open = await asViewer(viewer, (tx) =>
    tx.importUpload.findFirst({
      where: { AND: [uploadScope(viewer), { state: 'open', uploadedBy: viewer.membershipId }] },
      orderBy: { createdAt: 'desc' },
      select: { id: true, createdAt: true },
    }),
  );
  return open && { id: open.id, sentAt: open.createdAt.toISOString() };
}
