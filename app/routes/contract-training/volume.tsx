import { Heading } from '@navikt/ds-react';
import { FigureCard } from '~/components/figures/figure-card';
import { SeriesTable } from '~/components/figures/series-table';
import { PageHeading } from '~/components/ui/page-heading';
import type { TrainingVolume } from '~/domain/figures/training-figures';
import { formatDate, formatMonth, formatNumber } from '~/i18n/format';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { FigureSection } from './figure-section';

/** What a buyer sees of the training: how much the contract has given, and why some of it is not shown. */
export function Volume({ name, volume }: { name: string; volume: TrainingVolume }) {
  const texts = useTexts(trainingFigureTexts);
  const { training, certificates, places, asOf, minimumCohort } = volume;
  const numberOf = (count: 'modules' | 'hours') => (training.tooFew ? { words: texts.tooFew } : { number: training[count] });
  const countedOn = training.tooFew ? null : <p className="subtle">{texts.countedOn(formatDate(training.asOf))}</p>;
  return (
    <>
      <PageHeading title={texts.titleFor(name)} intro={`${texts.volumeAsOf(formatDate(asOf))} ${texts.volumeAllowed}`} />
      <Heading level="2" size="medium">
        {texts.training}
      </Heading>
      <div className="cards">
        <FigureCard name={texts.modules} {...numberOf('modules')} anchor="opplaering">
          {countedOn}
        </FigureCard>
        <FigureCard name={texts.hours} {...numberOf('hours')} anchor="opplaering">
          {countedOn}
        </FigureCard>
        <FigureCard name={texts.certificates} number={certificates} anchor="kompetansebevis" />
      </div>
      <p>{texts.tooFewWhy(minimumCohort)}</p>
      <FigureSection anchor="plasser" title={texts.places} meaning={places.length > 0 ? texts.volumePlaces : texts.noPlaces}>
        {places.length > 0 && (
          <SeriesTable
            caption={texts.placesCaption}
            columns={[texts.month, texts.offered, texts.used]}
            rows={places.toReversed().map(({ month, offered, used }) => [formatMonth(month), formatNumber(offered), formatNumber(used)])}
          />
        )}
      </FigureSection>
    </>
  );
}
