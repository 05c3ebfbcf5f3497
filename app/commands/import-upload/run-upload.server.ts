import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';
import { uploadScope } from '~/policies/upload-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { settle } from './settle.server';
import { workOnUpload, type Work } from './work-on-upload.server';

/**
 * Begins to import what was previewed, or to check it again after a failure. Refuses with `stale` where it is no longer
 * what the viewer saw; one that is imported already is not imported again.
 */
export async function runUpload(
  viewer: Viewer,
  id: string,
  { version, work }: { version: number; work: Work },
  requestId: string,
): Promise<Result<string, 'stale'>> {
  const begun = await performOnce<string, 'stale'>(viewer, requestId, async (tx) => {
    const upload = await tx.importUpload.findFirst({
      where: { AND: [uploadScope(viewer), { id }] },
      select: { state: true, version: true },
    });
    if (!upload) throw notFound();
    if (upload.state === 'done') return done(id);
    if (upload.state !== 'open' || upload.version !== version) return refused('stale');
    if (work === 'check') await tx.importUpload.updateMany({ where: { id }, data: { findings: Prisma.DbNull } });
    return done(id);
  });
  if (begun.ok) await settle(workOnUpload(viewer, id, work));
  return begun;
}
