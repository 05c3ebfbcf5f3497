import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { today } from '~/domain/calendar-date';
import { exportFormats } from '~/domain/nav-export';
import { exportFile } from '~/queries/nav-export/export-text';
import { fetchNavExport } from '~/queries/nav-export/read-nav-export.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

const format = z.enum(exportFormats).catch('txt');

/** What NAV needs to register, as a file; each is logged. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'navExports.read');
  const wanted = format.parse(new URL(asked.request.url).searchParams.get('format'));
  const found = await fetchNavExport(viewer, requireId(asked.params.id), today());
  const { body, type } = exportFile(wanted, found);
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="nav-${found.reference}.${wanted}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(body, { headers });
}
