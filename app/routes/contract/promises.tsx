import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { StateCounts } from '~/components/achievement/state-tag';
import type { AchievementState } from '~/domain/achievement/judge';
import { achievementTexts } from '~/i18n/achievements';
import { contractTexts } from '~/i18n/contracts';
import { useTexts } from '~/i18n/texts';

interface PromisesProps {
  contractId: string;
  counts: Readonly<Record<AchievementState, number>>;
}

/** How the contract's promises stand, and the ways to them. */
export function Promises({ contractId, counts }: PromisesProps) {
  const texts = useTexts(achievementTexts);
  const { commitments } = useTexts(contractTexts);
  const any = Object.values(counts).some((count) => count > 0);
  return (
    <section className="stack stack--tight" aria-labelledby="lofter">
      <Heading level="2" size="medium" id="lofter">
        {texts.heading}
      </Heading>
      {any ? <StateCounts counts={counts} /> : <p>{texts.noCommitments}.</p>}
      <p className="row">
        {any && (
          <Link to={`/kontrakter/${contractId}/oppfyllelse`} className="aksel-link">
            {texts.link}
          </Link>
        )}
        <Link to={`/kontrakter/${contractId}/lofter`} className="aksel-link">
          {commitments}
        </Link>
      </p>
    </section>
  );
}
