import { Heading } from '@navikt/ds-react';
import { ChartFigure } from '~/components/charts/chart-figure';
import { PracticeChart } from '~/components/charts/lazy-charts';
import { SeriesTable } from '~/components/figures/series-table';
import { ExportLinks } from '~/components/list/export-links';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { highestMonth, type PracticeMonth } from '~/domain/figures/practice-months';
import { chartTexts } from '~/i18n/charts';
import { formatDate, formatMonth } from '~/i18n/format';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';
import { PracticeCards } from './practice-cards';

interface PracticeSectionProps {
  /** What is counted, in words. */
  counted: string;
  figures: KeyFigures;
  months: readonly PracticeMonth[];
  seesPeople: boolean;
}

/** How many are and were in practice: cards, and the development month by month. */
export function PracticeSection({ counted, figures, months, seesPeople }: PracticeSectionProps) {
  const texts = useTexts(keyFigureTexts);
  return (
    <section className="stack" aria-labelledby="praksis">
      <Heading level="2" size="medium" id="praksis">
        {texts.practice}
      </Heading>
      <PracticeCards figures={figures} seesPeople={seesPeople} />
      <ExportLinks dataset="praksis-ansettelser-og-bevis" name={texts.countsExport} lead={texts.countsLead} />
      {months.length > 0 && <PracticeFigure counted={counted} months={months} />}
    </section>
  );
}

function PracticeFigure({ counted, months }: Pick<PracticeSectionProps, 'counted' | 'months'>) {
  const texts = useTexts(chartTexts);
  const last = months.at(-1);
  const highest = highestMonth(months);
  return (
    <ChartFigure
      message={last ? texts.practiceMessage(last.inPractice, formatDate(last.monthEnd)) : ''}
      shown={texts.practiceShown}
      counted={counted}
      description={highest ? texts.practiceDescription(months.length, highest.inPractice, formatMonth(highest.monthEnd)) : ''}
      dataset="praksis-per-maaned"
      chart={<PracticeChart months={months} />}
      table={
        <SeriesTable
          caption={texts.practiceShown}
          columns={[texts.month, texts.peopleInPractice]}
          rows={months.map(({ monthEnd, inPractice }) => [formatMonth(monthEnd), inPractice])}
        />
      }
    />
  );
}
