import type { LoaderFunctionArgs } from '@remix-run/node';
import { today } from '~/domain/calendar-date';
import { MOST_ROWS } from '~/domain/dataset/described-table';
import { readExportName } from '~/domain/dataset/export-name';
import { exportTexts } from '~/i18n/exports';
import { exportFile } from '~/queries/dataset/export-file.server';
import { exportTables } from '~/queries/dataset/export-tables.server';
import { requireFile } from '~/queries/dataset/require-dataset.server';

/** A table of the portal as a file, narrowed by the words that narrow it on its screen. */
export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, tables, ...file } = await requireFile(asked, readExportName(asked.params.file));
  const query = new URL(asked.request.url).searchParams;
  const found = await exportTables(viewer, tables, { query, format: file.format, on: today() });
  if (!found.ok) {
    return new Response(exportTexts.nb.tooMany(MOST_ROWS), { status: 422, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  const { body, type, fileName } = await exportFile(viewer, file, found.value);
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'no-store' };
  return new Response(body, { headers });
}
