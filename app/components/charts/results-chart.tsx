import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { RESULT_PARTS, type ResultPart } from '~/domain/figures/result-parts';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatShare } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { AXIS_TEXT, CHART_COLOURS, ON_PATTERN } from './chart-style';
import { PART_FILLS, ResultPatterns } from './result-patterns';

/** One horizon: how many of the cohort are in each part. */
export interface ResultBar {
  label: string;
  cohort: number;
  parts: Record<ResultPart, number>;
}

/** Narrower parts have no room for their number; the table has it. */
const NARROWEST_WITH_NUMBER = 0.07;

/** What became of those measured: one bar a horizon, parts told apart by pattern, each with its number. */
export default function ResultsChart({ bars }: { bars: readonly ResultBar[] }) {
  const texts = useTexts(figureResultTexts);
  const rows = bars.map(({ label, cohort, parts }) => ({
    label,
    ...Object.fromEntries(RESULT_PARTS.map((part) => [part, parts[part] / cohort])),
    ...Object.fromEntries(RESULT_PARTS.map((part) => [countKey(part), numberOf(parts[part], cohort)])),
  }));
  return (
    <div className="chart__with-legend">
      <ResultPatterns names={texts.parts} />
      <ResponsiveContainer width="100%" height={bars.length * 72 + 40}>
        <BarChart data={rows} layout="vertical" accessibilityLayer={false} margin={{ top: 0, right: 24, bottom: 0, left: 0 }}>
          <XAxis type="number" domain={[0, 1]} ticks={[0, 0.25, 0.5, 0.75, 1]} tickFormatter={formatShare} tick={AXIS_TEXT} />
          <YAxis type="category" dataKey="label" width={92} tick={AXIS_TEXT} tickLine={false} axisLine={false} />
          {RESULT_PARTS.map((part) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="cohort"
              fill={PART_FILLS[part]}
              stroke={CHART_COLOURS.text}
              barSize={44}
              isAnimationActive={false}
            >
              <LabelList dataKey={countKey(part)} position="center" {...labelOn(part)} />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function labelOn(part: ResultPart) {
  return part === 'ordinary' ? { fontSize: 15, fontWeight: 600, fill: CHART_COLOURS.paper } : ON_PATTERN;
}

function countKey(part: ResultPart): string {
  return `${part}Count`;
}

function numberOf(count: number, cohort: number): string {
  return count / cohort >= NARROWEST_WITH_NUMBER ? String(count) : '';
}
