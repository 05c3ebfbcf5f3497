import { Heading } from '@navikt/ds-react';
import { FigureCard } from '~/components/figures/figure-card';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatShare } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { usePeoplePath } from './people-path';

/** Certificates issued, and how many of the completed placements have one. */
export function CertificatesSection({ figures, seesPeople }: { figures: KeyFigures; seesPeople: boolean }) {
  const texts = useTexts(keyFigureTexts);
  const { countOf } = useTexts(figureResultTexts);
  const path = usePeoplePath(seesPeople);
  const { issued, completed, completedWithCertificate } = figures.certificates;
  return (
    <section className="stack" aria-labelledby="bevis">
      <Heading level="2" size="medium" id="bevis">
        {texts.certificates}
      </Heading>
      <div className="cards cards--wide">
        <FigureCard
          name={texts.issued}
          number={issued}
          unit={texts.issuedUnit}
          anchor="kompetansebevis"
          people={path({ name: 'kompetansebevis' }, issued)}
        />
        {completed > 0 && (
          <FigureCard
            name={texts.completedWith}
            number={formatShare(completedWithCertificate / completed)}
            unit={countOf(completedWithCertificate, completed)}
            anchor="kompetansebevis"
          >
            <p>{texts.completedText}</p>
          </FigureCard>
        )}
      </div>
    </section>
  );
}
