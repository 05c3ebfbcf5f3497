import { placeOfferFormTexts } from '~/i18n/place-offer-forms';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';

interface AboutOfferProps {
  offer: { department: keyof typeof vocabularyTexts.nb.department; placeOfWork: string; contractName: string };
  /** How many are accepted at most at the same time. */
  taken: number;
  intro: string;
}

/** Which offer a form is about, what follows from sending it, and how many are accepted. */
export function AboutOffer({ offer, taken, intro }: AboutOfferProps) {
  const texts = useTexts(placeOfferFormTexts);
  const { offerOf } = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{texts.about(offerOf(words.department[offer.department], offer.placeOfWork), offer.contractName)}</strong>
      </p>
      <p>{intro}</p>
      <p>{texts.taken(taken)}</p>
    </div>
  );
}
