import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { mondayOf, today } from '~/domain/calendar-date';
import { readListView } from '~/domain/list-view';
import { readOfferFilters } from '~/domain/place-offer-filters';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { listOffers, offerSorting } from '~/queries/place-offer/list-offers.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { OfferFilterForm } from './offer-filter-form';
import { OfferTable } from './offer-table';

export const meta = () => pageTitle(placeOfferTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.read');
  const query = new URL(asked.request.url).searchParams;
  const view = readListView(query, offerSorting);
  const filters = readOfferFilters(query);
  return { view, week: filters.week && mondayOf(filters.week), ...(await listOffers(viewer, view, filters, today())) };
}

export default function PlaceOffers() {
  const texts = useTexts(placeOfferTexts);
  const { total, mayOffer, choices } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = [...query.keys()].some((key) => !['sorter', 'side', 'kvittering'].includes(key));
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={mayOffer ? texts.titleOwn : texts.title}
        intro={mayOffer ? texts.introOwn : texts.intro}
        actions={mayOffer && <ActionLink to="/plasser/ny">{texts.offer}</ActionLink>}
      />
      {(total > 0 || narrowed) && <OfferFilterForm own={mayOffer} choices={choices} />}
      {total > 0 && <OfferTable />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && (
        <EmptyState title={mayOffer ? texts.emptyOwnTitle : texts.emptyTitle}>
          {mayOffer ? texts.emptyOwnText : texts.emptyText}
        </EmptyState>
      )}
    </div>
  );
}
