import { LocalAlert } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ReportBody } from '~/components/periodic-report/report-body';
import { ReportFiles } from '~/components/periodic-report/report-files';
import { ReportHistory } from '~/components/periodic-report/report-history';
import { ReportParties } from '~/components/periodic-report/report-parties';
import { ReportTag } from '~/components/periodic-report/report-tag';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { formatDate, formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? periodicReportTexts.nb.versionTitle(formatQuarter(data.periodEnd), data.number) : periodicReportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  return readReportVersion(viewer, requireId(asked.params.id), Number(asked.params.number));
}

export default function PeriodicReportVersion() {
  const texts = useTexts(periodicReportTexts);
  const report = useLoaderData<typeof loader>();
  const { id, contractId, number, standing, supplierName, periodEnd, sentOn, sentBy, content, history, newerRevision } = report;
  return (
    <div className="stack">
      <PageHeading
        title={texts.versionTitle(formatQuarter(periodEnd), number)}
        intro={
          <div className="stack stack--tight">
            <ReportParties report={report} />
            <p className="row">
              <ReportTag state={standing} isWriter={false} />
              {texts.sentBy(formatDate(sentOn), sentBy, supplierName)}
            </p>
          </div>
        }
      />
      {newerRevision !== null && (
        <LocalAlert status="announcement" size="small">
          <LocalAlert.Content>{texts.newer(newerRevision)}</LocalAlert.Content>
        </LocalAlert>
      )}
      <ReportFiles id={id} number={number} />
      <ReportBody contractId={contractId} periodEnd={periodEnd} content={content} />
      <ReportHistory id={id} history={history} />
      <Link to={`/rapporter/${id}`} className="aksel-link">
        {texts.backToReport}
      </Link>
    </div>
  );
}
