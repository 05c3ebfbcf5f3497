import type { LoaderFunctionArgs } from '@remix-run/node';
import { today } from '~/domain/calendar-date';
import { templateWorkbook } from '~/queries/import/template-workbook.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

/** The workbook to fill in. */
export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'import.run');
  const workbook = await templateWorkbook(today());
  const headers = {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': 'attachment; filename="praksisporten-mal.xlsx"',
    'Cache-Control': 'no-store',
  };
  return new Response(new Uint8Array(workbook), { headers });
}
