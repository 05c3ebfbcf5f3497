import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { CalendarDate } from '~/domain/calendar-date';
import { costTexts } from '~/i18n/costs';
import { formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { axisTicks } from './axis-ticks';
import { AXIS_TEXT, CHART_COLOURS, CHART_HEIGHT } from './chart-style';

/** Hours of one quarter, or of several that are shown together. */
export interface HoursBar {
  firstQuarterEnd: CalendarDate;
  periodEnd: CalendarDate;
  mentorHours: number;
  trainingHours: number;
}

/** What each part of a bar is filled with: they differ without colour, too. */
const FILLS = { mentorHours: CHART_COLOURS.strong, trainingHours: 'url(#opplaeringstimer)' } as const;
const PARTS = ['mentorHours', 'trainingHours'] as const;

/** Mentor hours and training hours on top of each other, a bar a quarter. */
export default function HoursChart({ bars }: { bars: readonly HoursBar[] }) {
  const texts = useTexts(costTexts);
  const rows = bars.map(({ firstQuarterEnd, periodEnd, ...hours }) => ({ name: shortName(firstQuarterEnd, periodEnd), ...hours }));
  const ticks = axisTicks(Math.max(0, ...bars.map(({ mentorHours, trainingHours }) => mentorHours + trainingHours)));
  return (
    <div className="chart__with-legend">
      <Legend names={texts} />
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart data={rows} accessibilityLayer={false} margin={{ top: 12, right: 8, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke={CHART_COLOURS.grid} />
          <XAxis dataKey="name" tick={AXIS_TEXT} tickLine={false} minTickGap={12} />
          <YAxis domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} tick={AXIS_TEXT} width={52} tickLine={false} axisLine={false} tickFormatter={formatNumber} />
          <Tooltip cursor={false} formatter={(value, name) => [formatNumber(Number(value)), name]} />
          {PARTS.map((part) => (
            <Bar key={part} dataKey={part} name={texts[part]} stackId="timer" fill={FILLS[part]} stroke={CHART_COLOURS.text} maxBarSize={56} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function Legend({ names }: { names: Readonly<Record<(typeof PARTS)[number], string>> }) {
  return (
    <>
      <svg width="0" height="0" className="chart__patterns" aria-hidden="true">
        <defs>
          <pattern id="opplaeringstimer" width="9" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="8" fill="var(--ax-bg-accent-soft)" />
            <rect width="2" height="8" fill={CHART_COLOURS.strong} />
          </pattern>
        </defs>
      </svg>
      <ul className="plain-list chart__legend">
        {PARTS.map((part) => (
          <li key={part}>
            <svg width="24" height="18" aria-hidden="true">
              <rect x="1" y="1" width="22" height="16" fill={FILLS[part]} stroke={CHART_COLOURS.text} />
            </svg>
            {names[part]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** `3/26`, and `1–3/26` or `4/25–1/26` for several quarters together: an axis has little room. */
function shortName(first: CalendarDate, last: CalendarDate): string {
  const [quarterOf, yearOf] = [(end: CalendarDate) => Number(end.slice(5, 7)) / 3, (end: CalendarDate) => end.slice(2, 4)];
  const name = `${quarterOf(last)}/${yearOf(last)}`;
  if (first === last) return name;
  return yearOf(first) === yearOf(last) ? `${quarterOf(first)}–${name}` : `${quarterOf(first)}/${yearOf(first)}–${name}`;
}
