import { Heading, InfoCard, LocalAlert } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ReportBody } from '~/components/periodic-report/report-body';
import { ReportFiles } from '~/components/periodic-report/report-files';
import { ReportHistory } from '~/components/periodic-report/report-history';
import { ReturnedBecause } from '~/components/periodic-report/returned-because';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { formatQuarter } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { readReport } from '~/queries/periodic-report/read-report.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ReportActions } from './report-actions';
import { ReportHeading } from './report-heading';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? periodicReportTexts.nb.titleOf(formatQuarter(data.periodEnd)) : periodicReportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  return { on: today(), ...(await readReport(viewer, requireId(asked.params.id))) };
}

export type Report = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PeriodicReport() {
  const texts = useTexts(periodicReportTexts);
  const report = useLoaderData<typeof loader>();
  const { id, contractId, state, shows, allowedActions, content, history, periodEnd, newerRevision, numbers } = report;
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
      {shows === 'sent' && last !== undefined && <ReportFiles id={id} number={last} />}
      {shows === 'unsent' && state === 'draft' && <p className="subtle">{texts.preview}</p>}
      <ReportBody contractId={contractId} periodEnd={periodEnd} content={content} isWriter={shows === 'unsent'} />
      {allowedActions.length > 0 && (
        <section className="panel stack stack--tight next-step" aria-labelledby="neste">
          <Heading level="2" size="small" id="neste">
            {texts.next[shows === 'unsent' ? 'supplier' : 'buyer']}
          </Heading>
          <div className="row">
            <ReportActions report={report} />
          </div>
        </section>
      )}
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
      {state === 'returned' && last && <ReturnedBecause event={last} />}
      {shows === 'unsent' && !content.published && (
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
