import { Link } from '@remix-run/react';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';

interface SharingNowProps {
  candidateId: string;
  shares: readonly { id: string; officeName: string }[];
}

/** The offices that see the candidate now, each with the way to end it. */
export function SharingNow({ candidateId, shares }: SharingNowProps) {
  const texts = useTexts(navShareTexts);
  if (shares.length === 0) return null;
  return (
    <div>
      <p>{texts.sharedNow}:</p>
      <ul className="plain-list">
        {shares.map(({ id, officeName }) => (
          <li key={id}>
            {officeName}{' '}
            <Link to={`/kandidater/${candidateId}/del-med-nav/${id}/avslutt`} className="aksel-link">
              {texts.endShareWith(officeName)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
