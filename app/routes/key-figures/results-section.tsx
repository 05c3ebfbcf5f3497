import { Heading } from '@navikt/ds-react';
import { HORIZONS } from '~/domain/figures/definitions';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { figureResultTexts } from '~/i18n/figure-results';
import { useTexts } from '~/i18n/texts';
import { ResultCard } from './result-card';
import { ResultsFigure } from './results-figure';

/** What came of it 6 and 12 months later: a card for each, and the chart with both. */
export function ResultsSection({ figures, seesPeople }: { figures: KeyFigures; seesPeople: boolean }) {
  const texts = useTexts(figureResultTexts);
  return (
    <section className="stack" aria-labelledby="resultater">
      <Heading level="2" size="medium" id="resultater">
        {texts.title}
      </Heading>
      <div className="cards cards--wide">
        {HORIZONS.map((months) => (
          <ResultCard key={months} months={months} results={figures.employed[months]} seesPeople={seesPeople} />
        ))}
      </div>
      <ResultsFigure employed={figures.employed} />
    </section>
  );
}
