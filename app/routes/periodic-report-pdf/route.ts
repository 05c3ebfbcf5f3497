import type { LoaderFunctionArgs } from '@remix-run/node';
import { quarterSlug } from '~/domain/quarter';
import { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { drawReport } from './draw-report.server';

/** One version of a periodic report as a tagged PDF. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  const report = await readReportVersion(viewer, requireId(asked.params.id), Number(asked.params.number));
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="kvartalsrapport-${quarterSlug(report.periodEnd)}-versjon-${report.number}.pdf"`,
    'Cache-Control': 'no-store',
  };
  return new Response(new Uint8Array(await drawReport(report)), { headers });
}
