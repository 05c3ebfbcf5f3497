import { RESULT_PARTS, type ResultPart } from '~/domain/figures/result-parts';
import { CHART_COLOURS } from './chart-style';

/** What each part of a bar is filled with: they differ without colour, too. */
export const PART_FILLS: Readonly<Record<ResultPart, string>> = {
  ordinary: CHART_COLOURS.strong,
  subsidised: 'url(#delvis)',
  notInJob: 'url(#ikke)',
  unknown: CHART_COLOURS.paper,
};

/** The patterns, and beside each the name of what it stands for. */
export function ResultPatterns({ names }: { names: Readonly<Record<ResultPart, string>> }) {
  return (
    <>
      <svg width="0" height="0" className="chart__patterns" aria-hidden="true">
        <defs>
          <pattern id="delvis" width="9" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="8" fill="var(--ax-bg-accent-soft)" />
            <rect width="2" height="8" fill={CHART_COLOURS.strong} />
          </pattern>
          <pattern id="ikke" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill="var(--ax-bg-neutral-moderate)" />
            <circle cx="2" cy="2" r="1" fill={CHART_COLOURS.subtle} />
          </pattern>
        </defs>
      </svg>
      <ul className="plain-list chart__legend">
        {RESULT_PARTS.map((part) => (
          <li key={part}>
            <svg width="24" height="18" aria-hidden="true">
              <rect x="1" y="1" width="22" height="16" fill={PART_FILLS[part]} stroke={CHART_COLOURS.text} />
            </svg>
            {names[part]}
          </li>
        ))}
      </ul>
    </>
  );
}
