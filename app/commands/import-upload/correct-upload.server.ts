import { fieldOf, mergedCorrections, type CellCorrection } from '~/domain/import/cell-corrections';
import type { Findings } from '~/domain/import/findings';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';
import { uploadScope } from '~/policies/upload-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { settle } from './settle.server';
import { workOnUpload } from './work-on-upload.server';

export interface CellValues {
  version: number;
  /** What stands in each cell's field, by the field's name. */
  values: Readonly<Record<string, string>>;
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The cells whose fields say something else than the file; only cells with a fault have one. */
function correctionsIn(findings: Findings | null, values: CellValues['values']): CellCorrection[] {
  const faults = findings?.kind === 'faulty' ? findings.faults : [];
  const made = new Map<string, CellCorrection>();
  for (const { cell, written: before } of faults) {
    const written = cell && values[fieldOf(cell)];
    // A field has one line; a cell that differs in its line breaks alone was not touched.
    if (!cell || written === null || written === undefined || onOneLine(written) === onOneLine(before)) continue;
    made.set(fieldOf(cell), { ...cell, value: written.trim() });
  }
  return [...made.values()];
}

/** Writes other values in the faulty cells of an upload and begins to check it again. Refuses with `stale` where it changed. */
export async function correctUpload(
  viewer: Viewer,
  id: string,
  { version, values }: CellValues,
  requestId: string,
): Promise<Result<string, 'stale' | 'nothing_corrected'>> {
  const corrected = await performOnce<string, 'stale' | 'nothing_corrected'>(viewer, requestId, async (tx) => {
    const where = { AND: [uploadScope(viewer), { id }] };
    const upload = await tx.importUpload.findFirst({ where, select: { corrections: true, findings: true } });
    if (!upload) throw notFound();
    const made = correctionsIn(upload.findings as Findings | null, values);
    if (made.length === 0) return refused('nothing_corrected');
    const corrections = mergedCorrections(upload.corrections as unknown as CellCorrection[], made);
    const { count } = await tx.importUpload.updateMany({
      where: { AND: [where, { state: 'open', version }] },
      data: { corrections: corrections as unknown as Prisma.InputJsonValue, findings: Prisma.DbNull, version: { increment: 1 } },
    });
    return count === 1 ? done(id) : refused('stale');
  });
  if (corrected.ok) await settle(workOnUpload(viewer, id, 'check'));
  return corrected;
}
