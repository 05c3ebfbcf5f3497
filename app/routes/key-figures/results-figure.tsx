import { ChartFigure } from '~/components/charts/chart-figure';
import { ResultsChart } from '~/components/charts/lazy-charts';
import { SeriesTable } from '~/components/figures/series-table';
import { HORIZONS } from '~/domain/figures/definitions';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { RESULT_PARTS, resultParts } from '~/domain/figures/result-parts';
import { chartTexts } from '~/i18n/charts';
import { figureResultTexts } from '~/i18n/figure-results';
import { useTexts } from '~/i18n/texts';

/** The results of both horizons as bars and as a table; horizons without anybody measured are left out. */
export function ResultsFigure({ counted, employed }: { counted: string; employed: KeyFigures['employed'] }) {
  const texts = useTexts(chartTexts);
  const words = useTexts(figureResultTexts);
  const bars = HORIZONS.flatMap((months) => {
    const results = employed[months];
    return results.cohort === 0
      ? []
      : { months, label: texts.after(months), cohort: results.cohort, ordinary: results.ordinary, parts: resultParts(results) };
  });
  const last = bars.at(-1);
  return (
    <ChartFigure
      message={last ? texts.resultsMessage(last.ordinary, last.cohort, last.months) : texts.resultsNobody}
      shown={texts.resultsShown}
      counted={counted}
      description={texts.resultsDescription}
      dataset="resultater"
      chart={last && <ResultsChart bars={bars} />}
      table={
        <SeriesTable
          caption={texts.resultsShown}
          columns={[texts.measuredAt, ...RESULT_PARTS.map((part) => words.parts[part]), texts.measured]}
          rows={bars.map(({ label, cohort, parts }) => [
            label,
            ...RESULT_PARTS.map((part) => words.countAndShare(parts[part], cohort)),
            cohort,
          ])}
        />
      }
    />
  );
}
