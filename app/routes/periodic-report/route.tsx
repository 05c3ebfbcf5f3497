import { InfoCard, LocalAlert } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ReportBody } from '~/components/periodic-report/report-body';
import { ReportFiles } from '~/components/periodic-report/report-files';
import { ReportHistory } from '~/components/periodic-report/report-history';
import { EmptyState } from '~/components/ui/empty-state';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { formatDate, formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { readReport } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ReportHeading } from './report-heading';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? periodicReportTexts.nb.titleOf(formatQuarter(data.periodEnd)) : periodicReportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  return readReport(viewer, requireId(asked.params.id));
}

export type Report = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PeriodicReport() {
  const texts = useTexts(periodicReportTexts);
  const report = useLoaderData<typeof loader>();
  const { id, state, shows, content, history, periodEnd, newerRevision, numbers } = report;
  const last = numbers.at(-1);
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <ReportHeading report={report} />
      <Waiting report={report} />
      {newerRevision !== null && (
        <LocalAlert status="announcement" size="small">
          <LocalAlert.Content>{texts.newer(newerRevision)}</LocalAlert.Content>
        </LocalAlert>
      )}
      {!content && <EmptyState title={texts.notSentTitle}>{texts.notSentText}</EmptyState>}
      {shows === 'sent' && last !== undefined && <ReportFiles id={id} number={last} />}
      {shows === 'unsent' && state === 'draft' && <p className="subtle">{texts.preview}</p>}
      {content && <ReportBody periodEnd={periodEnd} content={content} />}
      <ReportHistory id={id} history={history} />
      <Link to="/rapporter" className="aksel-link">
        {texts.backToList}
      </Link>
    </div>
  );
}

/** What keeps the report from going on, and what the buyer wrote when it came back. */
function Waiting({ report: { state, shows, content, history, periodEnd } }: { report: Report }) {
  const texts = useTexts(periodicReportTexts);
  const last = history.at(-1);
  return (
    <>
      {state === 'returned' && last?.reason && (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{texts.returnedTitle}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            {texts.reasonWas(last.reason)} ({last.who}, {formatDate(last.on)})
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {shows === 'unsent' && !content?.published && (
        <InfoCard data-color="info">
          <InfoCard.Header>
            <InfoCard.Title as="h2">{texts.notPublishedTitle}</InfoCard.Title>
          </InfoCard.Header>
          <InfoCard.Content>{texts.notPublishedText(formatQuarter(periodEnd))}</InfoCard.Content>
        </InfoCard>
      )}
    </>
  );
}
