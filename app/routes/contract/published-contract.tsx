import { BodyLong, Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { FigureCard } from '~/components/figures/figure-card';
import { ExportLinks } from '~/components/list/export-links';
import { ResultTable } from '~/components/release/result-table';
import { usePublishedShare } from '~/components/release/published-share';
import { EmptyState } from '~/components/ui/empty-state';
import { HORIZONS } from '~/domain/figures/definitions';
import type { PublishedResult } from '~/domain/release/published-figures';
import { buyerTexts } from '~/i18n/buyer';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatDate, formatQuarter, formatShare } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { publishedResultTexts } from '~/i18n/published-results';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';
import type { PublishedContract } from '~/queries/release/published-of-contract.server';

interface PublishedContractProps {
  published: PublishedContract | null;
  /** People, in the whole period of the contract. */
  promisedHires: number | null;
}

/** The key figures of a contract as they were published to its buyer last, and why some are not shown. */
export function PublishedContractFigures({ published, promisedHires }: PublishedContractProps) {
  const texts = useTexts(buyerTexts);
  const words = useTexts(keyFigureTexts);
  const releases = useTexts(releaseTexts);
  const results = useTexts(publishedResultTexts);
  if (!published) return <EmptyState title={results.notYet}>{results.notYetText}</EmptyState>;
  const { releaseId, periodEnd, thresholds, figures, rows } = published;
  const also = { id: releaseId, kontrakt: rows[0]?.contractId ?? '' };
  return (
    <section className="stack" aria-labelledby="nokkeltall">
      <div className="stack stack--tight">
        <Heading level="2" size="medium" id="nokkeltall">
          {texts.heading}
        </Heading>
        <BodyLong>
          {texts.asOf(formatDate(periodEnd))} {figures.clock && words.clockUsed(words.clocks[figures.clock])}{' '}
          <Link to={`/publiseringer/${releaseId}`} className="aksel-link">
            {releases.asPublished(formatQuarter(periodEnd))}
          </Link>
        </BodyLong>
      </div>
      <div className="cards">
        {HORIZONS.map((horizon) => (
          <ResultCard key={horizon} months={`${horizon}`} result={figures.results[`${horizon}`]} />
        ))}
        <VolumeCards published={published} promisedHires={promisedHires} />
      </div>
      {rows.length > 2 &&
        HORIZONS.map((horizon) => (
          <div key={horizon} className="stack stack--tight">
            <Heading level="3" size="small">
              {releases.bySupplier(horizon)}
            </Heading>
            <ResultTable rows={rows} horizon={horizon} thresholds={thresholds} />
          </div>
        ))}
      <div className="stack stack--tight">
        <ExportLinks dataset="publiserte-resultater" name={releases.resultsExport} lead={releases.resultsLead} also={also} />
        <ExportLinks dataset="publisert-omfang" name={releases.volumeExport} lead={releases.volumeLead} also={also} />
      </div>
      <BodyLong>
        {texts.hiddenWhy}{' '}
        <Link to="/om-tallene#publisering" className="aksel-link">
          {texts.about}
        </Link>
      </BodyLong>
    </section>
  );
}

function ResultCard({ months, result }: { months: string; result: PublishedResult }) {
  const texts = useTexts(buyerTexts);
  const { bands, tooFew } = useTexts(publishedResultTexts);
  const { ofMeasured } = useTexts(releaseTexts);
  const { countOf } = useTexts(figureResultTexts);
  const share = usePublishedShare();
  const name = texts.inJob(months);
  if (result.form === 'none') return <FigureCard name={name} words={tooFew} anchor="i-jobb" />;
  const headline =
    result.form === 'exact'
      ? { number: formatShare((result.ordinary + result.subsidised) / result.cohort), unit: countOf(result.ordinary + result.subsidised, result.cohort) }
      : { number: bands[result.inJob], unit: ofMeasured(result.cohort) };
  return (
    <FigureCard name={name} {...headline} anchor="i-jobb">
      <p>{texts.withoutSubsidy(share(result, 'ordinary'))}</p>
      <p>{texts.withSubsidy(share(result, 'subsidised'))}</p>
      <p className="subtle">{texts.measuredBy(formatDate(result.measuredBy))}</p>
    </FigureCard>
  );
}

function VolumeCards({ published: { periodEnd, figures }, promisedHires }: PublishedContractProps & { published: PublishedContract }) {
  const texts = useTexts(buyerTexts);
  const { volume } = figures;
  return (
    <>
      <FigureCard
        name={texts.inPracticeOn(formatDate(periodEnd))}
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
      <FigureCard name={texts.hired} number={volume.hired} unit={texts.people(volume.hired)} anchor="ansettelser">
        {promisedHires !== null && <p>{texts.promisedHires(promisedHires)}</p>}
      </FigureCard>
      <FigureCard name={texts.certificates} number={volume.certificates} unit={texts.certificatesUnit} anchor="kompetansebevis" />
    </>
  );
}
