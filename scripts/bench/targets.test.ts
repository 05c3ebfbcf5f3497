import { expect, test } from 'vitest';
import type { FigureSpeed } from './measure-figures.ts';
import { judge, type Measured } from './targets.ts';

const spread = (median: number) => ({ median, p95: median, runs: 1 });
const size = (placements: number, contract: number, whole: number): FigureSpeed => ({
  placements,
  oneContract: spread(contract),
  oneContractWithCharts: spread(contract),
  wholeDatabase: spread(whole),
  sequentialScan: spread(1),
  oneContractPerScan: contract,
  wholeDatabasePerScan: whole,
});
const page = (p50: number) => {
  const speed = { requestsPerSecond: 1, p50, p95: p50, requests: 1, bytes: 1 };
  return { oneAtATime: speed, eightAtOnce: speed };
};
const measured: Measured = {
  figures: [size(10_000, 10, 200), size(1_000_000, 20, 15_001)],
  pages: {
    empty: page(2), emptySignedOut: page(1), signIn: page(1), candidateList: page(1), keyFigures: page(9), keyFiguresAgain: page(3),
  },
  import: { placements: 100_000, rows: 1, seconds: 180, rowsPerSecond: 1 },
};

test('a limit that is met exactly is reached, and one that is passed is not', () => {
  expect(judge(measured).map(({ measured: value, reached }) => [value, reached])).toEqual([
    [20, true],
    [2, true],
    [200, true],
    [15.001, false],
    [4.5, false],
    [1.5, true],
    [4.5, false],
    [1.5, true],
    [180, true],
  ]);
});

test('what a shorter run left out is neither reached nor missed', () => {
  const shorter = { ...measured, figures: [size(1000, 5, 5)], import: { ...measured.import, placements: 500 } };
  const left = judge(shorter).filter(({ reached }) => reached === null);
  expect(left).toHaveLength(5);
  expect(left.every(({ measured: value }) => value === null)).toBe(true);
});
