import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { readListView } from '~/domain/list-view';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { readOffer } from '~/queries/place-offer/read-offer.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { FittingCandidates } from './fitting-candidates';
import { OfferFacts } from './offer-facts';
import { Weeks } from './weeks';

export const meta = () => pageTitle(placeOfferTexts.nb.page);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'places.read');
  const view = readListView(new URL(asked.request.url).searchParams, ['navn']);
  return { view, ...(await readOffer(viewer, requireId(asked.params.id), view, today())) };
}

export default function PlaceOffer() {
  const texts = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  const { offer, weeks, moreWeeks, candidates, allowedActions, view } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={texts.offerOf(words.department[offer.department], offer.placeOfWork)}
        intro={`${offer.supplierName}, ${offer.contractName}`}
        actions={
          <>
            {allowedActions.includes('change') && <ActionLink to={`/plasser/${offer.id}/endre`}>{texts.change}</ActionLink>}
            {allowedActions.includes('withdraw') && (
              <ActionLink to={`/plasser/${offer.id}/trekk`} variant="secondary">
                {texts.withdraw}
              </ActionLink>
            )}
          </>
        }
      />
      <OfferFacts offer={offer} />
      {candidates && <FittingCandidates offerId={offer.id} candidates={candidates} view={view} />}
      {weeks.length > 0 && <Weeks offer={offer} weeks={weeks} more={moreWeeks} />}
    </div>
  );
}
