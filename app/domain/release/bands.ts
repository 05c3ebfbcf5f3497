/** The bands in which a share is published where its exact counts would tell too much (disclosure.md, «What is published»). */
export const BANDS = ['under_25', 'from_25_to_50', 'from_50_to_75', 'over_75'] as const;
/** Under 25 %, from 25 % up to but not 50 %, from 50 % to 75 % with both, over 75 %. */
export type Band = (typeof BANDS)[number];

/** The band in which `count` of `cohort` people lies; a cohort has at least one. */
export function bandOf(count: number, cohort: number): Band {
  if (4 * count < cohort) return 'under_25';
  if (2 * count < cohort) return 'from_25_to_50';
  return 4 * count <= 3 * cohort ? 'from_50_to_75' : 'over_75';
}

/** The fewest and the most people of a cohort whose share lies in a band; the fewest is more than the most where nobody's does. */
export function countsIn(band: Band, cohort: number): { from: number; to: number } {
  const [quarter, half, threeQuarters] = [cohort / 4, cohort / 2, (3 * cohort) / 4];
  switch (band) {
    case 'under_25':
      return { from: 0, to: Math.ceil(quarter) - 1 };
    case 'from_25_to_50':
      return { from: Math.ceil(quarter), to: Math.ceil(half) - 1 };
    case 'from_50_to_75':
      return { from: Math.ceil(half), to: Math.floor(threeQuarters) };
    case 'over_75':
      return { from: Math.floor(threeQuarters) + 1, to: cohort };
  }
}

/** The shares that a band reaches from and to, between 0 and 1. */
export const shareRange: Readonly<Record<Band, { from: number; to: number }>> = {
  under_25: { from: 0, to: 0.25 },
  from_25_to_50: { from: 0.25, to: 0.5 },
  from_50_to_75: { from: 0.5, to: 0.75 },
  over_75: { from: 0.75, to: 1 },
};
