import { LocalAlert } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ReportBody } from '~/components/periodic-report/report-body';
import { ReportFiles } from '~/components/periodic-report/report-files';
import { ReportHistory } from '~/components/periodic-report/report-history';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { readReportVersion } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';

import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${periodicReportTexts.nb.titleOf(formatQuarter(data.periodEnd))}, ${periodicReportTexts.nb.version(data.number).toLowerCase()}` : periodicReportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  return readReportVersion(viewer, requireId(asked.params.id), Number(asked.params.number));
}

export default function PeriodicReportVersion() {
  const texts = useTexts(periodicReportTexts);
  const { id, number, contractName, supplierName, buyerName, periodEnd, content, history, newerRevision } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading
        title={texts.titleOf(formatQuarter(periodEnd))}
        intro={
          <>
            <p>
              {contractName}. {supplierName} {texts.to} {buyerName}.
            </p>
            <p>{texts.olderVersion(number)}</p>
          </>
        }
      />
      {newerRevision !== null && (
        <LocalAlert status="announcement" size="small">
          <LocalAlert.Content>{texts.newer(newerRevision)}</LocalAlert.Content>
        </LocalAlert>
      )}
      <ReportFiles id={id} number={number} />
      <ReportBody periodEnd={periodEnd} content={content} />
      <ReportHistory id={id} history={history} />
      <Link to={`/rapporter/${id}`} className="aksel-link">
        {texts.backToReport}
      </Link>
    </div>
  );
}
