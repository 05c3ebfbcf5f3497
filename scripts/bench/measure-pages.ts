// Pages of the built portal, in a process of its own, as a signed-in caseworker reads them.
import { addDays } from '~/domain/calendar-date.ts';
import type { Actor } from '~/platform/database.server.ts';
import { cookieOf } from '../../tests/support/session-cookie.ts';
import { LAST_DAY } from './generated-facts.ts';
import { putLoad, type Load, type LoadTimes } from './load.ts';
import { percentile, rounded } from './statistics.ts';

/** What is measured, and what exactly it is. The empty page is what the others are compared with. */
export const PAGES = {
  empty: 'a path that does not exist, signed in: the session, the frame and the menu with two sentences (status 404)',
  emptySignedOut: 'the same without a session: no database at all (status 404)',
  signIn: 'the sign-in page',
  candidateList: 'the first page of the candidate list',
  keyFigures: "one contract's key figures, with contract and as-of date that nobody has asked for before",
  keyFiguresAgain: "one contract's key figures, asked for before and nothing written since",
} as const;
export type PageName = keyof typeof PAGES;

/** Times in milliseconds, the last answer's bytes packed. */
export type PageSpeed = { requestsPerSecond: number; p50: number; p95: number; requests: number; bytes: number };
export type PageSpeeds = Record<PageName, { oneAtATime: PageSpeed; eightAtOnce: PageSpeed }>;

const PATHS: Record<PageName, { path: Load['path']; status?: number; signedOut?: true }> = {
  empty: { path: () => '/finnes-ikke', status: 404 },
  emptySignedOut: { path: () => '/finnes-ikke', status: 404, signedOut: true },
  signIn: { path: () => '/logg-inn', signedOut: true },
  candidateList: { path: () => '/kandidater' },
  keyFigures: { path: unaskedFigures() },
  keyFiguresAgain: { path: () => '/nokkeltall?kontrakt=TK-1' },
};

/** Another contract each time, and after all of them another day. */
function unaskedFigures(): Load['path'] {
  const contracts = 50;
  let asked = 0;
  return () => {
    asked += 1;
    const day = addDays(LAST_DAY, -Math.floor(asked / contracts));
    return `/nokkeltall?kontrakt=TK-${1 + (asked % contracts)}&stikkdato=${day}`;
  };
}

/** Every page has its turn in each round, so that what else the machine does meets all of them alike. */
const ROUNDS = 8;
const LOADS = {
  oneAtATime: { readers: 1, requests: 25, withinMs: 2_500 },
  eightAtOnce: { readers: 8, requests: 100, withinMs: 2_500 },
};

/** The open database is the one that the portal at `origin` uses. */
export async function measurePages(origin: string, { userId, membershipId }: Actor): Promise<PageSpeeds> {
  const cookie = await cookieOf(userId, membershipId ?? '');
  const names = Object.keys(PAGES) as PageName[];
  const measured = new Map(names.map((name) => [name, { oneAtATime: [] as LoadTimes[], eightAtOnce: [] as LoadTimes[] }]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, loads] of measured) {
      const { path, status = 200, signedOut } = PATHS[name];
      const headers: Load['headers'] = signedOut ? {} : { cookie };
      const page = { origin, path, status, headers };
      for (const readers of ['oneAtATime', 'eightAtOnce'] as const) {
        const times = await putLoad({ ...page, ...LOADS[readers] });
        // The first round warms up.
        if (round > 0) loads[readers].push(times);
      }
    }
  }
  const speeds = [...measured].map(([name, { oneAtATime, eightAtOnce }]) => [
    name,
    { oneAtATime: speedOf(oneAtATime), eightAtOnce: speedOf(eightAtOnce) },
  ]);
  return Object.fromEntries(speeds) as PageSpeeds;
}

function speedOf(rounds: LoadTimes[]): PageSpeed {
  const times = rounds.flatMap((round) => round.times);
  const seconds = rounds.reduce((sum, { lasted }) => sum + lasted, 0) / 1000;
  return {
    requestsPerSecond: rounded(times.length / seconds),
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    requests: times.length,
    bytes: rounds[0]?.bytes ?? 0,
  };
}
