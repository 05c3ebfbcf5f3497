import type { DescribedTable, Provenance } from '~/domain/dataset/described-table';
import { exportFileName } from '~/domain/dataset/export-name';
import { tableAsCsv } from '~/domain/dataset/table-as-csv';
import type { Viewer } from '~/domain/viewer';
import { exportTexts } from '~/i18n/exports';
import { environment } from '~/platform/environment.server';
import type { NamedFile } from './require-dataset.server';
import { exportWorkbook } from './workbook.server';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of some tables: what is in it, its kind and its name. A CSV file holds the first. */
export async function exportFile(viewer: Viewer, { key, format }: NamedFile, tables: readonly DescribedTable[]) {
  const [first] = tables;
  if (!first) throw new Error(`no table in ${key}`);
  const fileName = exportFileName(key, first.asOf, format);
  const { origin } = environment();
  if (format === 'csv') {
    const body = tableAsCsv(first, `${origin}/datasett/${first.description.key}`, exportTexts.nb);
    return { body, type: 'text/csv; charset=utf-8', fileName };
  }
  const from: Provenance = { fetchedBy: viewer.name, organisation: viewer.organisationName, email: viewer.email, origin };
  return { body: new Uint8Array(await exportWorkbook(tables, from)), type: WORKBOOK, fileName };
}
