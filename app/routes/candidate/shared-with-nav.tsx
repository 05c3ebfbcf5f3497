import { BodyLong } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { dateInOslo } from '~/domain/calendar-date';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** Which NAV offices see the candidate, since when and why; NAV reads here why it does. */
export function SharedWithNav({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const { id, navShares, allowedActions } = candidate;
  return (
    <Section id="delt-med-nav" title={texts.navTitle} framed action={<Act candidate={candidate} action="share" />}>
      {navShares.length === 0 && <BodyLong>{texts.navEmpty}</BodyLong>}
      {navShares.length > 0 && (
        <ul className="plain-list stack stack--tight">
          {navShares.map((share) => (
            <li key={share.id}>
              <strong>{share.officeName}</strong>
              <span className="block prose">{share.purpose}</span>
              <span className="block subtle">{texts.sharedSince(formatShortDate(dateInOslo(new Date(share.sharedAt))))}</span>
              {allowedActions.includes('share') && (
                <Link
                  to={`/kandidater/${id}/del-med-nav/${share.id}/avslutt`}
                  className="aksel-link"
                  aria-label={texts.endShareWith(share.officeName)}
                >
                  {texts.endShare}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
