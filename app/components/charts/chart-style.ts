/** What the drawings have in common: the design system's colours, and text that is as large as the page's small text. */
export const CHART_COLOURS = {
  strong: 'var(--ax-bg-accent-strong)',
  line: 'var(--ax-text-accent)',
  secondLine: 'var(--ax-text-neutral)',
  text: 'var(--ax-text-neutral)',
  subtle: 'var(--ax-text-neutral-subtle)',
  grid: 'var(--ax-border-neutral-subtle)',
  paper: 'var(--ax-bg-default)',
} as const;

/** Pixels; the space kept free for a drawing is as high (`.chart__space`). */
export const CHART_HEIGHT = 288;

export const AXIS_TEXT = { fontSize: 14, fill: CHART_COLOURS.subtle } as const;

/** A light edge around letters that stand on a pattern or a line. */
export const ON_PATTERN = {
  fontSize: 15,
  fontWeight: 600,
  fill: CHART_COLOURS.text,
  stroke: CHART_COLOURS.paper,
  strokeWidth: 6,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const;
