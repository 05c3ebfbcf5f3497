import { packed, toKept } from '~/domain/import/kept-source';
import type { UploadRefusal } from '~/domain/import/upload-limits';
import type { Result } from '~/domain/result';
import { done } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';
import { uploadScope } from '~/policies/upload-scope';
import { readSentFiles } from '../import/read-sent-files.server';
import type { SourceFile } from '../import/read-source.server';
import { performOnce } from '../perform-once.server';
import { GIVEN_UP } from './given-up';
import { settle } from './settle.server';
import { workOnUpload } from './work-on-upload.server';

/**
 * Takes in the files of an import, begins to check them, and gives the upload's id. An open upload that the viewer sent
 * before is given up: the new file takes its place.
 */
export async function receiveUpload(
  viewer: Viewer,
  files: readonly SourceFile[],
  requestId: string,
): Promise<Result<string, UploadRefusal>> {
  const read = await readSentFiles(files);
  if (!read.ok) return read;
  const content = packed(toKept(read.value));
  const received = await performOnce<string, UploadRefusal>(viewer, requestId, async (tx) => {
    await tx.importUpload.updateMany({
      where: { AND: [uploadScope(viewer), { state: 'open', uploadedBy: viewer.membershipId }] },
      data: { ...GIVEN_UP, findings: Prisma.DbNull },
    });
    const { id } = await tx.importUpload.create({
      data: { unitId: viewer.organisationId, uploadedBy: viewer.membershipId, content },
      select: { id: true },
    });
    return done(id);
  });
  if (received.ok) await settle(workOnUpload(viewer, received.value, 'check'));
  return received;
}
