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
