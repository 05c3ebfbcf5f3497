import type { Viewer } from '~/domain/viewer';
import { checkSource } from '~/domain/import/check-source';
import { today } from '~/domain/calendar-date';
import { correctedTables, type CellCorrection } from '~/domain/import/cell-corrections';
import { findingsOf, type Findings } from '~/domain/import/findings';
import { unpacked } from '~/domain/import/kept-source';
import type { SheetId } from '~/domain/import/sheets';
import { storedJson } from '~/domain/import/stored-json';
import { uploadLock } from '~/domain/import/upload-lock';
import type { Prisma } from '~/platform/generated/prisma/client';
import { constraintOf, withWorkerConnection } from '~/platform/database.server';
import { log } from '~/platform/log.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { uploadScope } from '~/policies/upload-scope';
import { applyImport } from '../import/apply-import.server';
import type { ImportClient } from '../import/client';
import { ImportCollided } from '../import/import-collided';

export type Work = 'check' | 'import';

interface OpenUpload {
  content: Buffer;
  corrections: CellCorrection[];
  kind: Findings['kind'] | null;
}

const SILENT_FOR_MS = 1500;
/** PostgreSQL gave up one of two that wait for each other, or whose writes meet. */
const COLLISIONS = new Set(['40001', '40P01', '55P03']);

/** Takes the upload for this transaction alone; null where there is nothing left to do for `work`. */
async function take(client: ImportClient, unit: string, id: string, work: Work): Promise<OpenUpload | null> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [uploadLock(id)]);
  const { rows } = await client.query<OpenUpload>(
    `select content, corrections, findings ->> 'kind' as kind from import_uploads
     where id = $1 and unit_id = $2 and state = 'open' and created_at > now() - interval '24 hours'`,
    [id, unit],
  );
  const [upload] = rows;
  return upload && (work === 'check' ? upload.kind === null : upload.kind === 'ready') ? upload : null;
}

/** Stores what was found; what was imported is no longer needed. Throws where the upload was given up meanwhile. */
async function conclude(client: ImportClient, id: string, findings: Findings): Promise<void> {
  const isOver = findings.kind === 'imported';
  const { rowCount } = await client.query(
    `update import_uploads set findings = $2, working_on = null, version = version + 1
       ${isOver ? `, state = 'done', content = null, corrections = '[]'` : ''}
     where id = $1 and state = 'open'`,
    [id, storedJson(findings)],
  );
  if (rowCount !== 1) throw new ImportCollided();
}

async function lookOrImport(viewer: Viewer, id: string, work: Work): Promise<void> {
  const begun = Date.now();
  const onProgress = (sheet: SheetId) => {
    if (Date.now() - begun > SILENT_FOR_MS) void tell(viewer, id, { workingOn: sheet }).catch(() => {});
  };
  await withWorkerConnection(async (client) => {
    const upload = await take(client, viewer.organisationId, id, work);
    if (!upload) return;
    const kept = unpacked(upload.content);
    const tables = correctedTables(kept.tables, upload.corrections);
    const checked = checkSource({ ...kept, tables, others: [], faults: [...kept.faults], unsure: [...kept.unsure] }, today());
    const options = { dryRun: work === 'check', unit: viewer.organisationId, ownUnitOnly: true, onProgress };
    const found = findingsOf(await applyImport(client, checked, options), tables);
    await conclude(client, id, work === 'import' && found.kind === 'ready' ? { ...found, kind: 'imported' } : found);
  }, viewer);
}

async function tell(viewer: Viewer, id: string, data: Prisma.ImportUploadUpdateManyMutationInput): Promise<void> {
  const where = { AND: [uploadScope(viewer), { id, state: 'open' as const }] };
  await asViewer(viewer, (tx) => tx.importUpload.updateMany({ where, data }));
}

const isCollision = (error: unknown) =>
  error instanceof ImportCollided || constraintOf(error) !== null || COLLISIONS.has(String((error as { code?: unknown }).code));

/**
 * Looks at an upload, as the viewer's unit may import it, or imports it; each in one transaction, once, however often it
 * is asked for. The findings tell how it went, also where it failed: then nothing was stored, and the upload is kept.
 * Never rejects for what happens on the way.
 */
export async function workOnUpload(viewer: Viewer, id: string, work: Work): Promise<void> {
  try {
    await lookOrImport(viewer, id, work);
  } catch (error) {
    const why = isCollision(error) ? 'collision' : 'unknown';
    if (why === 'unknown') log.error({ error, upload: id }, 'an import failed');
    const findings: Findings = { kind: 'failed', why };
    await tell(viewer, id, { workingOn: null, findings, version: { increment: 1 } }).catch((later: unknown) =>
      log.error({ error: later, upload: id }, 'an import could not tell that it failed'),
    );
  }
}
