import type { LoaderFunctionArgs } from '@remix-run/node';
import { markedWorkbook } from '~/queries/import/marked-workbook.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

/** What was uploaded, with what was put right, and the faulty cells coloured. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const workbook = await markedWorkbook(viewer, requireId(asked.params.id));
  const headers = {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': 'attachment; filename="import-med-feil.xlsx"',
    'Cache-Control': 'no-store',
  };
  return new Response(new Uint8Array(workbook), { headers });
}
