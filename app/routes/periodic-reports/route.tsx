import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { choicesOf } from '~/i18n/vocabulary';
import { listReports, reportQuestion } from '~/queries/periodic-report/list-reports.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ReportTable } from './report-table';

export const meta = () => pageTitle(periodicReportTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'periodicReports.read');
  const { view, filters } = reportQuestion(new URL(asked.request.url).searchParams);
  const on = today();
  return { view, on, ...(await listReports(viewer, view, filters, on)) };
}

export default function PeriodicReports() {
  const texts = useTexts(periodicReportTexts);
  const { view, on, total, rows, contracts, party } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('status') || query.get('kontrakt'));
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={texts.intro[party]} />
      <FilterForm searchLabel={texts.searchLabels[party]}>
        <FilterSelect name="status" label={texts.state} all={texts.everyState} choices={choicesOf(texts.standings)} />
        {contracts.length > 1 && (
          <FilterSelect
            name="kontrakt"
            label={texts.contract}
            all={texts.everyContract}
            choices={contracts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FilterForm>
      {total > 0 && <ReportTable rows={rows} total={total} view={view} party={party} on={on} />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
    </div>
  );
}
