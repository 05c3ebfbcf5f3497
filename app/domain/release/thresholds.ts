/** The limits under which small numbers stay hidden; settings of the installation (disclosure.md, last paragraph). */
export interface Thresholds {
  /** People measured, below which no share is published. */
  minimumCohort: number;
  /** People in each cell, below which no counts are published. */
  minimumCell: number;
  /** People measured since a result was published last, below which it is not published anew. */
  minimumGrowth: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { minimumCohort: 5, minimumCell: 3, minimumGrowth: 5 };

/** Whether any limit is below what the rules have as their default: then the data protection officer decides. */
export function areLowered(thresholds: Thresholds): boolean {
  const limits = Object.keys(DEFAULT_THRESHOLDS) as (keyof Thresholds)[];
  return limits.some((limit) => thresholds[limit] < DEFAULT_THRESHOLDS[limit]);
}

/** The limits in one word, by which a form says what stood there when it was opened. */
export function namedThresholds({ minimumCohort, minimumCell, minimumGrowth }: Thresholds): string {
  return `${minimumCohort}-${minimumCell}-${minimumGrowth}`;
}
