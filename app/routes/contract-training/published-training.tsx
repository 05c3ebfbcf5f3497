import { Heading } from '@navikt/ds-react';
import { FigureCard } from '~/components/figures/figure-card';
import { SeriesTable } from '~/components/figures/series-table';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { formatDate, formatMonth, formatNumber } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { PublishedContract } from '~/queries/release/published-of-contract.server';
import { FigureSection } from './figure-section';

interface PublishedTrainingProps {
  contractId: string;
  name: string;
  published: Omit<PublishedContract, 'rows'> | null;
}

/** What a buyer sees of the training: how much the contract has given by the last quarter that was published. */
export function PublishedTraining({ contractId, name, published }: PublishedTrainingProps) {
  const texts = useTexts(trainingFigureTexts);
  const results = useTexts(publishedResultTexts);
  if (!published) {
    return (
      <>
        <PageHeading title={texts.titleFor(name)} />
        <EmptyState title={results.notYet}>{results.notYetText}</EmptyState>
      </>
    );
  }
  const also = { id: published.releaseId, kontrakt: contractId };
  return (
    <>
      <PageHeading title={texts.titleFor(name)} intro={`${texts.volumeAsOf(formatDate(published.periodEnd))} ${texts.volumeAllowed}`} />
      <Given published={published} />
      <Departments published={published} also={also} />
      <Places published={published} also={also} />
    </>
  );
}

interface PartProps {
  published: Omit<PublishedContract, 'rows'>;
}
/** What the address of a part's file says: of which release, and of which contract in it. */
type WithFile = PartProps & { also: Readonly<Record<string, string>> };

function Given({ published: { figures, thresholds } }: PartProps) {
  const texts = useTexts(trainingFigureTexts);
  const training = figures.training?.form === 'counted' ? figures.training : null;
  const numberOf = (count: 'modules' | 'hours') => (training ? { number: training[count] } : { words: texts.tooFew });
  const countedOn = training && <p className="subtle">{texts.countedOn(formatDate(training.countedBy))}</p>;
  return (
    <>
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
        <FigureCard name={texts.certificates} number={figures.volume.certificates} anchor="kompetansebevis" />
      </div>
      <p>{texts.tooFewWhy(thresholds.minimumGrowth)}</p>
    </>
  );
}

function Departments({ published: { figures }, also }: WithFile) {
  const texts = useTexts(trainingFigureTexts);
  const words: Readonly<Record<string, string>> = useTexts(vocabularyTexts).department;
  const departments = figures.departments ?? [];
  if (departments.length === 0) return null;
  return (
    <FigureSection anchor="i-praksis-pa-datoen" title={texts.inPracticeBy} dataset="publiserte-avdelinger" also={also}>
      <SeriesTable
        caption={texts.inPracticeBy}
        columns={[texts.department, texts.people]}
        rows={departments.map(({ department, onDate }) => [words[department] ?? department, formatNumber(onDate)])}
      />
    </FigureSection>
  );
}

function Places({ published: { figures }, also }: WithFile) {
  const texts = useTexts(trainingFigureTexts);
  const places = figures.places ?? [];
  return (
    <FigureSection anchor="plasser" title={texts.places} meaning={places.length > 0 ? texts.volumePlaces : texts.noPlaces} dataset={places.length > 0 && 'publiserte-plasser'} also={also}>
      {places.length > 0 && (
        <SeriesTable
          caption={texts.placesCaption}
          columns={[texts.month, texts.offered, texts.used]}
          rows={places.toReversed().map(({ day, offered, used }) => [formatMonth(day), formatNumber(offered), formatNumber(used)])}
        />
      )}
    </FigureSection>
  );
}
