import type { SerializeFrom } from '@remix-run/node';
import { ChartFigure } from '~/components/charts/chart-figure';
import { HoursChart } from '~/components/charts/lazy-charts';
import { SeriesTable } from '~/components/figures/series-table';
import { costTexts } from '~/i18n/costs';
import { formatDate, formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** A chart has room for so many quarters on a phone; the table has them all. */
const MOST_BARS = 8;

/** Hours quarter by quarter as bars and as a table, the latest quarter first in the table; nothing where there are none. */
export function HoursFigure({ contract, ownName, on, hours }: Pick<SerializeFrom<typeof loader>, 'contract' | 'ownName' | 'on' | 'hours'>) {
  const texts = useTexts(costTexts);
  const last = hours.at(-1);
  if (!last) return null;
  const sum = (one: typeof last) => Math.round((one.mentorHours + one.trainingHours) * 10) / 10;
  return (
    <ChartFigure
      message={texts.chartMessage(texts.quarters(last.firstQuarterEnd, last.periodEnd), sum(last))}
      shown={texts.chartShown}
      counted={texts.chartCounted(contract.name, ownName, formatDate(on))}
      description={texts.chartDescription}
      dataset="kostnad-i-timer"
      also={{ id: contract.id }}
      chart={<HoursChart bars={hours.slice(-MOST_BARS)} />}
      table={
        <SeriesTable
          caption={texts.chartShown}
          columns={[texts.quarter, texts.mentorHours, texts.trainingHours, texts.sum]}
          rows={hours
            .toReversed()
            .map((one) => [
              texts.quarters(one.firstQuarterEnd, one.periodEnd),
              formatNumber(one.mentorHours),
              formatNumber(one.trainingHours),
              formatNumber(sum(one)),
            ])}
        />
      }
    />
  );
}
