interface BulletChartProps {
  /** Read out in place of the drawing. */
  description: string;
  /** What the whole width stands for; all values lie between 0 and it. */
  full: number;
  /** What is reached: somewhere between the two where a range is known, else one value twice. */
  from: number;
  to: number;
  /** Where the reached value is to be by now; null where that cannot be said. */
  expected: number | null;
  /** Of the page's drawings, the name of this one. */
  id: string;
}

/**
 * What is reached against what is expected, as one bar. Plain SVG in percent of the width, so that it is there without
 * JavaScript; its numbers stand in words beside it.
 */
export function BulletChart({ description, full, from, to, expected, id }: BulletChartProps) {
  const percent = (value: number) => `${full === 0 ? 0 : Math.min(100, (100 * value) / full)}%`;
  return (
    <svg className="bullet" role="img" aria-label={description} width="100%" height="28">
      <pattern id={`${id}-range`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="6" className="bullet__reached" />
      </pattern>
      <rect x="0" y="4" width="100%" height="20" className="bullet__full" />
      <rect x="0" y="8" width={percent(from)} height="12" className="bullet__reached" />
      {to > from && <rect x={percent(from)} y="8" width={percent(to - from)} height="12" fill={`url(#${id}-range)`} />}
      {expected !== null && <line x1={percent(expected)} x2={percent(expected)} y1="0" y2="28" className="bullet__expected" />}
    </svg>
  );
}
