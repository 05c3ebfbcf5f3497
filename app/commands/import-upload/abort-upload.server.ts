import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';
import { uploadScope } from '~/policies/upload-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { GIVEN_UP } from './given-up';

/** Gives an upload up: what was sent is deleted. One that is over already stays as it is. */
export function abortUpload(viewer: Viewer, id: string, requestId: string): Promise<Result<string, never>> {
  return performOnce<string, never>(viewer, requestId, async (tx) => {
    const where = { AND: [uploadScope(viewer), { id }] };
    if ((await tx.importUpload.count({ where })) === 0) throw notFound();
    await tx.importUpload.updateMany({
      where: { AND: [where, { state: 'open' }] },
      data: { ...GIVEN_UP, findings: Prisma.DbNull, version: { increment: 1 } },
    });
    return done(id);
  });
}
