/** What the portal is to reach, and whether a run of the bench did. */
import type { FigureSpeed } from './measure-figures.ts';
import type { ImportSpeed } from './measure-import.ts';
import type { PageSpeeds } from './measure-pages.ts';
import { rounded } from './statistics.ts';

/** `measured` and `reached` are null where the run left out what it takes. */
export type Target = { target: string; limit: number; unit: 'ms' | 'times' | 's'; measured: number | null; reached: boolean | null };

export type Measured = { figures: FigureSpeed[]; pages: PageSpeeds; import: ImportSpeed };

const SMALL = 10_000;
const LARGE = 1_000_000;
const IMPORTED = 100_000;
const WORDS = { oneAtATime: 'one at a time', eightAtOnce: 'eight at once' };

export function judge({ figures, pages, import: imported }: Measured): Target[] {
  const small = figures.find(({ placements }) => placements === SMALL);
  const large = figures.find(({ placements }) => placements === LARGE);
  return [
    against("one contract's figures at 1,000,000 placements, median", 25, 'ms', large?.oneContract.median),
    against(
      "one contract's figures at 1,000,000 placements against 10,000",
      2,
      'times',
      small && large && large.oneContract.median / small.oneContract.median,
    ),
    against("the whole database's figures at 10,000 placements, median", 200, 'ms', small?.wholeDatabase.median),
    against("the whole database's figures at 1,000,000 placements, median", 15, 's', large && large.wholeDatabase.median / 1000),
    ...(['oneAtATime', 'eightAtOnce'] as const).flatMap((load) => [
      against(`the key-figure page, not asked for before, against the empty page, p50, ${WORDS[load]}`, 4, 'times', pages.keyFigures[load].p50 / pages.empty[load].p50),
      against(`the key-figure page, asked for before, against the empty page, p50, ${WORDS[load]}`, 4, 'times', pages.keyFiguresAgain[load].p50 / pages.empty[load].p50),
    ]),
    against('100,000 placements imported', 180, 's', imported.placements === IMPORTED ? imported.seconds : undefined),
  ];
}

function against(target: string, limit: number, unit: Target['unit'], value: number | undefined): Target {
  const measured = value === undefined ? null : rounded(value);
  return { target, limit, unit, measured, reached: measured === null ? null : measured <= limit };
}
