import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { formatPeriod, formatShortDate } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { placementRequestTexts } from '~/i18n/placement-request';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

type Offer = Exclude<SerializeFrom<typeof loader>['offer'], null | ''>;

/** Which offer the request begins from. */
export function AboutOffer({ offer }: { offer: Offer }) {
  const texts = useTexts(placementRequestTexts);
  const { offerOf } = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  const what = offerOf(words.department[offer.department], offer.placeOfWork);
  return (
    <p>
      {texts.offer(offer.supplierName)}{' '}
      <Link to={`/plasser/${offer.id}`} className="aksel-link">
        {what}
      </Link>{' '}
      ({formatPeriod(offer.startsOn, offer.endsOn)}).{' '}
      {texts.offerSettled}
    </p>
  );
}

/** What the form is filled with from an offer. */
export function requestOf({ id, contractSupplierId, department, plannedFrom }: Offer) {
  return { placeOfferId: id, contractSupplierId, department, plannedFrom: formatShortDate(plannedFrom) };
}
