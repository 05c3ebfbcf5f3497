import { Heading } from '@navikt/ds-react';
import { HORIZONS, type Horizon } from '~/domain/figures/definitions';
import { ExportLinks } from '~/components/list/export-links';
import type { KeyFigures } from '~/domain/figures/key-figures';
import type { StandingCounts } from '~/domain/figures/standing-counts';
import { figureResultTexts } from '~/i18n/figure-results';
import { resultStandingTexts } from '~/i18n/result-standing';
import { useTexts } from '~/i18n/texts';
import { ResultCard } from './result-card';
import { ResultsFigure } from './results-figure';

interface ResultsSectionProps {
  /** What is counted, in words. */
  counted: string;
  figures: KeyFigures;
  standings: Record<Horizon, StandingCounts>;
  seesPeople: boolean;
}

/** What came of it 6 and 12 months later: a card for each, and the chart with both. */
export function ResultsSection({ counted, figures, standings, seesPeople }: ResultsSectionProps) {
  const texts = useTexts(figureResultTexts);
  const standingTexts = useTexts(resultStandingTexts);
  return (
    <section className="stack" aria-labelledby="resultater">
      <Heading level="2" size="medium" id="resultater">
        {texts.title}
      </Heading>
      <div className="cards cards--wide">
        {HORIZONS.map((months) => (
          <ResultCard
            key={months}
            months={months}
            results={figures.employed[months]}
            standings={standings[months]}
            seesPeople={seesPeople}
          />
        ))}
      </div>
      <ExportLinks dataset="resultatenes-sikkerhet" name={standingTexts.about} lead={standingTexts.download} />
      <ResultsFigure counted={counted} employed={figures.employed} />
    </section>
  );
}
