import { BodyLong } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ShareFacts } from '~/components/nav-share/share-facts';
import { SeenByNav } from '~/components/nav-share/seen-by-nav';
import { navShareTexts } from '~/i18n/nav-shares';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** Which NAV offices see the candidate, since when, for what and on which basis, and which did; NAV reads here why it does. */
export function SharedWithNav({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(navShareTexts);
  const { id, navShares, allowedActions, protectedAddress } = candidate;
  const now = navShares.filter(({ endedAt }) => endedAt === null);
  const ended = navShares.filter(({ endedAt }) => endedAt !== null);
  return (
    <Section id="delt-med-nav" title={texts.title} framed action={<Act candidate={candidate} action="share" />}>
      {now.length === 0 && <BodyLong>{ended.length > 0 ? texts.emptyNow : texts.empty}</BodyLong>}
      {now.map((share) => (
        <div key={share.id} className="stack stack--tight">
          <ShareFacts share={share} />
          {allowedActions.includes('share') && (
            <Link
              to={`/kandidater/${id}/del-med-nav/${share.id}/avslutt`}
              className="aksel-link"
              aria-label={texts.endShareWith(share.officeName)}
            >
              {texts.endShare}
            </Link>
          )}
        </div>
      ))}
      {ended.length > 0 && (
        <details>
          <summary>{texts.earlier(ended.length)}</summary>
          <div className="stack stack--tight">
            {ended.map((share) => (
              <ShareFacts key={share.id} share={share} />
            ))}
          </div>
        </details>
      )}
      {allowedActions.includes('edit') && !protectedAddress && <SeenByNav seenByNav={candidate.seenByNav} />}
    </Section>
  );
}
