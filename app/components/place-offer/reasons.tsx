import type { MatchReason } from '~/domain/place-match';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';

/** Why a candidate and a place may suit each other, in words; says so where nothing that is written points there. */
export function Reasons({ reasons }: { reasons: readonly MatchReason[] | null }) {
  const texts = useTexts(placeOfferTexts);
  if (!reasons) return <span className="subtle">{texts.noReasons}</span>;
  return (
    <ul className="plain-list">
      {reasons.map((reason) => (
        <li key={reason}>{texts.reason[reason]}</li>
      ))}
    </ul>
  );
}
