import type { CheckedSource } from '~/domain/import/check-source';
import { findFaults, inReadingOrder } from '~/domain/import/find-faults';
import { NOTHING_TAKEN, withoutTaken } from '~/domain/import/known';
import { SHEET_IDS, type SheetId } from '~/domain/import/sheets';
import type { ImportClient } from './client';
import { findUnit } from './find-unit.server';
import { ImportCollided } from './import-collided';
import { loadKnown } from './load-known.server';
import { loadTaken } from './load-taken.server';
import type { Counts, ImportResult, Notice, Stored } from '~/domain/import/result';
import { writeCandidates } from './write-candidates.server';
import { writeCertificates } from './write-certificates.server';
import { writeContracts } from './write-contracts.server';
import { writeEmployments, writeSubsidies } from './write-employments.server';
import { writeFollowUps } from './write-follow-ups.server';
import { writeSuppliers } from './write-organisations.server';
import { writePlacements } from './write-placements.server';

/** From so many rows on, a join row by row would be the wrong plan. */
const MANY_ROWS = 2000;

export interface ImportOptions {
  /** Do everything, and undo it. */
  dryRun: boolean;
  /** Id, organisation number or name of the refugee unit that new candidates belong to. */
  unit?: string | undefined;
  /**
   * Touches the candidates of `unit` (its id) alone, and leaves organisations that are there as they are: what a unit's
   * lead may. Without it everything, as the portal itself.
   */
  ownUnitOnly?: boolean | undefined;
  /** Told before each file is stored, with its number of rows. */
  onProgress?: ((sheet: SheetId, rows: number) => void) | undefined;
}

async function writeAll(
  client: ImportClient,
  { tables }: CheckedSource,
  unit: string | null,
  { onProgress, ownUnitOnly = false }: ImportOptions,
): Promise<Stored> {
  const notices: Notice[] = [];
  const counted = async (sheet: SheetId, write: () => Promise<Counts>) => {
    const { length } = tables[sheet].rows;
    if (length === 0) return { new: 0, changed: 0, unchanged: 0 };
    onProgress?.(sheet, length);
    return write();
  };
  // The planner knows nothing yet of tables that this transaction fills, and takes them for small.
  const rows = SHEET_IDS.reduce((sum, sheet) => sum + tables[sheet].rows.length, 0);
  if (rows > MANY_ROWS) await client.query('set local enable_nestloop = off');
  // A correction may move both sides of a rule; what holds is what holds when all is stored.
  await client.query('set constraints all deferred');
  const counts = {
    suppliers: await counted('suppliers', () => writeSuppliers(client, tables, ownUnitOnly, notices)),
    contracts: await counted('contracts', () => writeContracts(client, tables, ownUnitOnly, notices)),
    candidates: await counted('candidates', () => writeCandidates(client, tables, unit, notices)),
    placements: await counted('placements', () => writePlacements(client, tables, notices)),
    employments: await counted('employments', () => writeEmployments(client, tables, notices)),
    subsidies: await counted('subsidies', () => writeSubsidies(client, tables, notices)),
    followUps: await counted('followUps', () => writeFollowUps(client, tables, notices)),
    certificates: await counted('certificates', () => writeCertificates(client, tables, notices)),
  };
  await client.query('set constraints all immediate');
  await client.query('set local enable_nestloop = on');
  // Else the key figures are planned for the tables as they were until the server looks at them by itself.
  if (rows > MANY_ROWS) await client.query('select refresh_statistics()');
  return { counts, notices };
}

/**
 * Imports a checked source, all or nothing, inside the transaction of `client`. Resolves with every fault of form, of
 * the rows together and with the database, and then nothing is stored; else with what was new, changed and unchanged.
 * Rows are matched by their references, so the same source again changes nothing. Rejects where a write collides with
 * somebody else's; the caller's transaction is then void.
 */
export async function applyImport(
  client: ImportClient,
  source: CheckedSource,
  options: ImportOptions,
): Promise<ImportResult> {
  const { dryRun, unit: named, ownUnitOnly } = options;
  await client.query(`select pg_advisory_xact_lock(hashtext('import'))`);
  const takenNow = async () => (ownUnitOnly ? loadTaken(client, source.tables, named ?? '') : NOTHING_TAKEN);
  const known = withoutTaken(await loadKnown(client, source.tables), await takenNow());
  const faults = [...source.faults];
  for (const found of findFaults(source.tables, known)) faults.push(found);
  const { candidates } = source.tables;
  const hasNew = candidates.rows.some(({ reference }) => reference && !known.candidates.has(reference));
  const unit = hasNew || named !== undefined ? await findUnit(client, named) : { id: null };
  if ('fault' in unit) faults.push(unit.fault);
  if (faults.length > 0 || 'fault' in unit) return { faults: inReadingOrder(faults, source.tables) };
  await client.query('savepoint before_import');
  const stored = await writeAll(client, source, unit.id, options);
  // Somebody of another unit may have taken a reference since it was judged.
  if (Object.values(await takenNow()).some(({ size }) => size > 0)) throw new ImportCollided();
  await client.query(dryRun ? 'rollback to savepoint before_import' : 'release savepoint before_import');
  return stored;
}
