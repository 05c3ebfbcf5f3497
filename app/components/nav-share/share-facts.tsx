import { dateInOslo } from '~/domain/calendar-date';
import type { NavShareBasis, NavShareEndReason } from '~/domain/nav-share';
import { formatShortDate } from '~/i18n/format';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';
import { Facts } from '../ui/facts';

interface Share {
  officeName: string;
  purpose: string;
  legalBasis: NavShareBasis | null;
  legalBasisText: string | null;
  sharedAt: string;
  sharedByName: string | null;
  endedAt: string | null;
  endedByName: string | null;
  endReason: NavShareEndReason | null;
  endText: string | null;
}

const dayOf = (moment: string) => formatShortDate(dateInOslo(new Date(moment)));

/** One sharing with a NAV office: for what, on which basis, who and when, and how it ended. */
export function ShareFacts({ share }: { share: Share }) {
  const texts = useTexts(navShareTexts);
  const { legalBasis, legalBasisText, endedAt, endReason, endText } = share;
  const ending = endedAt
    ? [
        { name: texts.endedOn, value: texts.whenBy(dayOf(endedAt), share.endedByName) },
        { name: texts.whyEnded, value: endText ?? (endReason ? texts.endReason[endReason] : texts.noBasis) },
      ]
    : [];
  return (
    <div>
      <strong>{share.officeName}</strong>
      <Facts
        facts={[
          { name: texts.purposeOf, value: <span className="prose">{share.purpose}</span> },
          { name: texts.basisOf, value: legalBasisText ?? (legalBasis ? texts.basis[legalBasis] : texts.noBasis) },
          { name: texts.sharedOn, value: texts.whenBy(dayOf(share.sharedAt), share.sharedByName) },
          ...ending,
        ]}
      />
    </div>
  );
}
