import { BodyLong, Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { FigureCard } from '~/components/figures/figure-card';
import { HORIZONS } from '~/domain/figures/definitions';
import type { BuyerFigures, ProtectedResults } from '~/domain/figures/buyer-figures';
import { buyerTexts } from '~/i18n/buyer';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatDate, formatShare } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';

interface ProtectedFiguresProps {
  figures: BuyerFigures;
  /** People, in the whole period of the contract. */
  promisedHires: number | null;
}

/** The key figures of a contract as its buyer may see them, and why some are not shown. */
export function ProtectedFigures({ figures, promisedHires }: ProtectedFiguresProps) {
  const texts = useTexts(buyerTexts);
  const words = useTexts(keyFigureTexts);
  const { asOf, clock, minimumCohort, results } = figures;
  return (
    <section className="stack" aria-labelledby="nokkeltall">
      <div className="stack stack--tight">
        <Heading level="2" size="medium" id="nokkeltall">
          {texts.heading}
        </Heading>
        <BodyLong>
          {texts.asOf(formatDate(asOf))} {words.clockUsed(words.clocks[clock])}
        </BodyLong>
      </div>
      <div className="cards">
        {HORIZONS.map((horizon) => (
          <ResultCard key={horizon} months={`${horizon}`} result={results[`${horizon}`]} />
        ))}
        <VolumeCards figures={figures} promisedHires={promisedHires} />
      </div>
      <BodyLong>
        {texts.tooFewWhy(minimumCohort)}{' '}
        <Link to="/om-tallene" className="aksel-link">
          {texts.about}
        </Link>
      </BodyLong>
    </section>
  );
}

function ResultCard({ months, result }: { months: string; result: ProtectedResults }) {
  const texts = useTexts(buyerTexts);
  const { countAndShare, countOf } = useTexts(figureResultTexts);
  if (result.tooFew) return <FigureCard name={texts.ordinary(months)} words={texts.tooFew} anchor="i-jobb" />;
  const { cohort, ordinary, subsidised } = result;
  return (
    <FigureCard
      name={texts.ordinary(months)}
      number={formatShare(ordinary / cohort)}
      unit={countOf(ordinary, cohort)}
      anchor="i-jobb"
    >
      <p>{texts.withSubsidy(countAndShare(subsidised, cohort))}</p>
      <p>{texts.inAnyJob(countAndShare(ordinary + subsidised, cohort))}</p>
    </FigureCard>
  );
}

function VolumeCards({ figures: { asOf, volume }, promisedHires }: ProtectedFiguresProps) {
  const texts = useTexts(buyerTexts);
  return (
    <>
      <FigureCard
        name={texts.inPracticeOn(formatDate(asOf))}
        number={volume.onDate}
        unit={texts.people(volume.onDate)}
        anchor="i-praksis-pa-datoen"
      >
        {volume.capacity !== null && <p>{texts.ofCapacity(volume.capacity)}</p>}
      </FigureCard>
      <FigureCard
        name={texts.duringPeriod}
        number={volume.duringPeriod}
        unit={texts.people(volume.duringPeriod)}
        anchor="i-praksis-i-perioden"
      >
        <p>{texts.startedAndEnded(volume.started, volume.ended)}</p>
      </FigureCard>
      <FigureCard
        name={texts.hired}
        number={volume.hired}
        unit={texts.people(volume.hired)}
        anchor="ansettelser"
      >
        {promisedHires !== null && <p>{texts.promisedHires(promisedHires)}</p>}
      </FigureCard>
      <FigureCard
        name={texts.certificates}
        number={volume.certificates}
        unit={texts.certificatesUnit}
        anchor="kompetansebevis"
      />
    </>
  );
}
