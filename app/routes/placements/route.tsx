import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { listPlacements, placementQuestion } from '~/queries/placement/list-placements.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { PlacementTable } from './placement-table';

export const meta = () => pageTitle(placementTexts.nb.listTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.read');
  const { view, filters } = placementQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listPlacements(viewer, view, filters, today())) };
}

export default function Placements() {
  const texts = useTexts(placementTexts);
  const words = useTexts(vocabularyTexts);
  const { total, contracts, mayRequest, view, rows, severalSuppliers, statuses } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('status') || query.get('kontrakt'));
  return (
    <div className="stack">
      <PageHeading title={texts.listTitle} />
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect
          name="status"
          label={texts.status}
          all={texts.everyStatus}
          choices={statuses.map((value) => ({ value, label: words.status[value] }))}
        />
        <FilterSelect name="kontrakt" label={texts.contract} all={texts.everyContract} choices={contracts} />
      </FilterForm>
      {total > 0 && <PlacementTable rows={rows} view={view} total={total} severalSuppliers={severalSuppliers} />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && (
        <EmptyState title={texts.emptyTitle}>
          {mayRequest ? texts.emptyNext : texts.emptyText}{' '}
          {mayRequest && (
            <Link to="/kandidater" className="aksel-link">
              {texts.emptyLink}
            </Link>
          )}
        </EmptyState>
      )}
    </div>
  );
}
