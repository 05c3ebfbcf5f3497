import { today } from '~/domain/calendar-date';
import { checkSource } from '~/domain/import/check-source';
import { withWorkerConnection } from '~/platform/database.server';
import { applyImport, type ImportOptions } from './apply-import.server';
import { readSource } from './read-source.server';
import type { ImportResult } from '~/domain/import/result';

/** Imports what stands at `path`, a folder of CSV files or an XLSX workbook, in one transaction as the portal itself. */
export async function importPath(path: string, options: ImportOptions): Promise<ImportResult> {
  const source = await readSource(path);
  // Where nothing could be read there is nothing to ask the database about.
  if (source.tables.length === 0) return { faults: source.faults };
  const checked = checkSource(source, today());
  return withWorkerConnection((client) => applyImport(client, checked, options));
}
