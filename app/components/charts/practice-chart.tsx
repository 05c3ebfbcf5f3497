import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { CalendarDate } from '~/domain/calendar-date';
import { highestMonth, type PracticeMonth } from '~/domain/figures/practice-months';
import { chartTexts } from '~/i18n/charts';
import { formatDate, formatMonth } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { axisTicks } from './axis-ticks';
import { AXIS_TEXT, CHART_COLOURS, CHART_HEIGHT, ON_PATTERN } from './chart-style';

/** How many were in practice at the end of each month; the highest and the last point say their number. */
export default function PracticeChart({ months }: { months: readonly PracticeMonth[] }) {
  const texts = useTexts(chartTexts);
  const last = months.at(-1);
  const highest = highestMonth(months);
  const labelled = new Set([highest, last]);
  const ticks = axisTicks(highest?.inPractice ?? 0);
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <LineChart data={[...months]} accessibilityLayer={false} margin={{ top: 24, right: 40, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke={CHART_COLOURS.grid} />
        <XAxis dataKey="monthEnd" tickFormatter={formatMonth} tick={AXIS_TEXT} minTickGap={40} tickLine={false} />
        <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} tick={AXIS_TEXT} width={40} tickLine={false} axisLine={false} />
        <Tooltip
          formatter={(value) => [value, texts.peopleInPractice]}
          labelFormatter={(label) => formatDate(String(label) as CalendarDate)}
        />
        <Line
          dataKey="inPractice"
          stroke={CHART_COLOURS.line}
          strokeWidth={3}
          dot={months.length <= 18}
          isAnimationActive={false}
        />
        {[...labelled].map(
          (point) =>
            point && (
              <ReferenceDot
                key={point.monthEnd}
                x={point.monthEnd}
                y={point.inPractice}
                r={5}
                fill={CHART_COLOURS.line}
                stroke={CHART_COLOURS.paper}
                ifOverflow="visible"
                label={{ value: point.inPractice, position: point === last ? 'right' : 'top', ...ON_PATTERN }}
              />
            ),
        )}
      </LineChart>
    </ResponsiveContainer>
  );
}
