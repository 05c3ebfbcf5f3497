import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { WayBack } from '~/components/placement/way-back';
import { ReportTable } from '~/components/report/report-table';
import { SignalList } from '~/components/report/signal-list';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { formatShare } from '~/i18n/format';
import { reportListTexts } from '~/i18n/report-list';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { listReports } from '~/queries/report/list-reports.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Contacts } from './contacts';

export const meta = () => pageTitle(weeklyReportTexts.nb.listMeta);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'reports.read');
  return listReports(viewer, requireId(asked.params.id), today());
}

export default function WeeklyReports() {
  const texts = useTexts(reportListTexts);
  const { id, name, total, reports, signals, contacts, backTo, allowedActions } = useLoaderData<typeof loader>();
  const { present, reported } = total;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={texts.title(name)}
        intro={texts.intro}
        actions={
          <>
            {allowedActions.registerContact && <ActionLink to={`/praksis/${id}/kontakt`}>{texts.registerContact}</ActionLink>}
            {allowedActions.report && <ActionLink to="/uke">{texts.reportWeek}</ActionLink>}
          </>
        }
      />
      {signals.length > 0 && (
        <section className="panel next-step stack stack--tight" aria-labelledby="venter">
          <Heading level="2" size="small" id="venter">
            {texts.waitsForContact}
          </Heading>
          <SignalList signals={signals} />
        </section>
      )}
      {reported > 0 && <p>{texts.totalShare(present, reported, formatShare(present / reported))}</p>}
      {reports.length > 0 ? <ReportTable caption={texts.title(name)} reports={reports} /> : <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {reports.length > 0 && <ExportLinks dataset="ukerapporter" name={texts.title(name)} also={{ praksis: id }} />}
      {contacts.length > 0 && <Contacts placementId={id} contacts={contacts} />}
      <WayBack to={backTo} />
    </div>
  );
}
