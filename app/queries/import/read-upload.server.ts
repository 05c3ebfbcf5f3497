import type { Findings } from '~/domain/import/findings';
import type { SheetId } from '~/domain/import/sheets';
import { uploadLock } from '~/domain/import/upload-lock';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { uploadScope } from '~/policies/upload-scope';
import { notFound } from '../session/require-viewer.server';

/** Whether somebody works on the upload right now. Whoever does holds its lock, and lets go also by dying. */
async function isWorkedOn(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ free: boolean }[]>`
    select pg_try_advisory_xact_lock_shared(hashtextextended(${uploadLock(id)}, 0)) as free`;
  return rows[0]?.free === false;
}

/** An upload as its page shows it. Throws 404 for what is not the viewer's unit's, older than a day, or given up. */
export async function readUpload(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const working = await isWorkedOn(tx, id);
    const upload = await tx.importUpload.findFirst({
      where: { AND: [uploadScope(viewer), { id, state: { not: 'aborted' } }] },
      select: {
        id: true,
        version: true,
        createdAt: true,
        workingOn: true,
        findings: true,
        corrections: true,
        uploader: { select: { user: { select: { name: true } } } },
      },
    });
    if (!upload) throw notFound();
    const { findings, corrections, uploader, workingOn, createdAt, ...rest } = upload;
    return {
      ...rest,
      sentAt: createdAt.toISOString(),
      sentBy: uploader.user.name,
      working,
      workingOn: workingOn as SheetId | null,
      corrected: (corrections as unknown[]).length,
      findings: findings as Findings | null,
    };
  });
}
