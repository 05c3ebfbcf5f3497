import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { survivalAt, type SurvivalCurves } from '~/domain/figures/survival-curve';
import { chartTexts } from '~/i18n/charts';
import { formatShare } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { axisTicks } from './axis-ticks';
import { AXIS_TEXT, CHART_COLOURS, CHART_HEIGHT } from './chart-style';

/** Ends closer than this share of the height would have their names on top of each other. */
const TOO_CLOSE = 0.14;

/** The share not yet in a job, going down a step at each day with one: solid for any job, dashed for one without subsidy. */
export default function SurvivalChart({ curves }: { curves: SurvivalCurves }) {
  const texts = useTexts(chartTexts);
  const days = [...new Set([0, ...curves.any.map((step) => step.days), ...curves.ordinary.map((step) => step.days)])];
  const points = days
    .sort((one, other) => one - other)
    .map((day) => ({ day, any: survivalAt(curves.any, day), ordinary: survivalAt(curves.ordinary, day) }));
  const last = points.at(-1) ?? { day: 0, any: 1, ordinary: 1 };
  const close = Math.abs(last.ordinary - last.any) < TOO_CLOSE;
  const name = (text: string, dy: number) => ({ value: text, position: 'right' as const, dy, ...AXIS_TEXT, fill: CHART_COLOURS.text });
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <LineChart data={points} accessibilityLayer={false} margin={{ top: 12, right: 112, bottom: 24, left: 8 }}>
        <CartesianGrid vertical={false} stroke={CHART_COLOURS.grid} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, 'dataMax']}
          ticks={axisTicks(last.day).filter((tick) => tick <= last.day)}
          tick={AXIS_TEXT}
          label={{ value: texts.axisDays, position: 'bottom', offset: 4, ...AXIS_TEXT }}
        />
        <YAxis domain={[0, 1]} ticks={[0, 0.25, 0.5, 0.75, 1]} tickFormatter={formatShare} tick={AXIS_TEXT} width={56} axisLine={false} tickLine={false} />
        <ReferenceLine y={0.5} stroke={CHART_COLOURS.subtle} />
        <Line dataKey="any" type="stepAfter" stroke={CHART_COLOURS.line} strokeWidth={3} dot={false} isAnimationActive={false} />
        <Line
          dataKey="ordinary"
          type="stepAfter"
          stroke={CHART_COLOURS.secondLine}
          strokeWidth={2}
          strokeDasharray="6 4"
          dot={false}
          isAnimationActive={false}
        />
        <ReferenceDot x={last.day} y={last.any} r={4} fill={CHART_COLOURS.line} label={name(texts.timeAny, close ? 12 : 0)} />
        <ReferenceDot x={last.day} y={last.ordinary} r={4} fill={CHART_COLOURS.secondLine} label={name(texts.timeOrdinary, close ? -12 : 0)} />
      </LineChart>
    </ResponsiveContainer>
  );
}
