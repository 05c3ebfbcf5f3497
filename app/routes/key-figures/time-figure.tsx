import { ChartFigure } from '~/components/charts/chart-figure';
import { SurvivalChart } from '~/components/charts/lazy-charts';
import { SeriesTable } from '~/components/figures/series-table';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { lastDay, readingDays, survivalAt, type SurvivalCurves } from '~/domain/figures/survival-curve';
import { chartTexts } from '~/i18n/charts';
import { formatShare } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

/** Both curves, and a table that reads them at chosen days. */
export function TimeFigure({ counted, times, curves }: { counted: string; times: KeyFigures['timeToPaidWork']; curves: SurvivalCurves }) {
  const texts = useTexts(chartTexts);
  const { any, ordinary } = times;
  const somebody = lastDay(curves) > 0;
  return (
    <ChartFigure
      message={timeMessage(texts, any.events, any.medianDays)}
      shown={texts.timeShown}
      counted={counted}
      description={texts.timeDescription(any.events, ordinary.events)}
      dataset="tid-foer-jobb"
      chart={somebody && <SurvivalChart curves={curves} />}
      table={
        <SeriesTable
          caption={texts.timeShown}
          columns={[texts.daysFromStart, texts.withoutJob, texts.withoutOrdinary]}
          rows={readingDays(curves).map((days) => [
            days,
            formatShare(survivalAt(curves.any, days)),
            formatShare(survivalAt(curves.ordinary, days)),
          ])}
        />
      }
      note={
        <p>
          {texts.events(any.events, ordinary.events, any.courses)} {texts.timeNote}
        </p>
      }
    />
  );
}

function timeMessage(texts: (typeof chartTexts)['nb'], events: number, medianDays: number | null): string {
  if (events === 0) return texts.timeNobody;
  return medianDays === null ? texts.timeNotReached : texts.timeMessage(medianDays);
}
