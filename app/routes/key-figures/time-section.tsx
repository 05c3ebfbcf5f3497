import { Heading } from '@navikt/ds-react';
import { FigureCard } from '~/components/figures/figure-card';
import type { KeyFigures } from '~/domain/figures/key-figures';
import type { JobKind, SurvivalCurves } from '~/domain/figures/survival-curve';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { usePeoplePath } from './people-path';
import { TimeFigure } from './time-figure';

interface TimeSectionProps {
  /** What is counted, in words. */
  counted: string;
  figures: KeyFigures;
  curves: SurvivalCurves;
  seesPeople: boolean;
}

/** How long it took before half were in paid work: without subsidy first, then any. */
export function TimeSection({ counted, figures, curves, seesPeople }: TimeSectionProps) {
  const texts = useTexts(keyFigureTexts);
  return (
    <section className="stack" aria-labelledby="tid">
      <Heading level="2" size="medium" id="tid">
        {texts.time}
      </Heading>
      <div className="cards cards--wide">
        <TimeCard name={texts.timeOrdinary} kind="ordinary" figures={figures} seesPeople={seesPeople} />
        <TimeCard name={texts.timeAny} kind="any" figures={figures} seesPeople={seesPeople} />
      </div>
      {figures.timeToPaidWork.any.courses > 0 && <TimeFigure counted={counted} times={figures.timeToPaidWork} curves={curves} />}
    </section>
  );
}

function TimeCard({ name, kind, figures, seesPeople }: { name: string; kind: JobKind; figures: KeyFigures; seesPeople: boolean }) {
  const texts = useTexts(keyFigureTexts);
  const path = usePeoplePath(seesPeople);
  const { medianDays, events, courses } = figures.timeToPaidWork[kind];
  if (courses === 0) return <FigureCard name={name} words={texts.noCourses} anchor="tid-for-betalt-jobb" />;
  const reached = medianDays !== null;
  return (
    <FigureCard
      name={name}
      number={medianDays ?? undefined}
      unit={reached ? texts.days(medianDays) : undefined}
      words={reached ? undefined : texts.notReached}
      anchor="tid-for-betalt-jobb"
      people={path({ name: 'tid-for-jobb' }, courses)}
    >
      <p>{reached ? texts.medianText[kind] : texts.notReachedText}</p>
      <p>{texts.reached[kind](events, courses)}</p>
    </FigureCard>
  );
}
