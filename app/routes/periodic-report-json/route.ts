import type { LoaderFunctionArgs } from '@remix-run/node';
import { quarterSlug } from '~/domain/quarter';
import { reportJson } from '~/queries/periodic-report/report-json';
import { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

/** One version of a periodic report as data. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  const report = await readReportVersion(viewer, requireId(asked.params.id), Number(asked.params.number));
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="kvartalsrapport-${quarterSlug(report.periodEnd)}-versjon-${report.number}.json"`,
    'Cache-Control': 'no-store',
  };
  return new Response(JSON.stringify(reportJson(report), null, 2), { headers });
}
