/** What a row of measurements comes to; times in milliseconds. */
export type Spread = { median: number; p95: number; runs: number };

/** The smallest value that at least `share` (0–1) of all values are not above (nearest rank). Throws where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('no value was measured');
  return found;
}

/** The middle value, or the mean of the two in the middle. Throws where there are none. */
export function median(values: readonly number[]): number {
  // The lower middle from below, and the upper one from above.
  return (percentile(values, 0.5) - percentile(values.map((value) => -value), 0.5)) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: rounded(median(values)), p95: rounded(percentile(values, 0.95)), runs: values.length };
}

/** Three digits after the point are more than a clock can tell. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
