// Pages of the built portal, in a process of its own, as a signed-in caseworker reads them.
import { addDays } from '~/domain/calendar-date.ts';
import type { Actor } from '~/platform/database.server.ts';
import { cookieOf } from '../../tests/support/portal-process.ts';
import { LAST_DAY } from './generated-facts.ts';
import { measureLoad, type Load, type PageSpeed } from './load.ts';

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

const LOADS = {
  oneAtATime: { readers: 1, warmUps: 60, requests: 200, withinMs: 10_000 },
  eightAtOnce: { readers: 8, warmUps: 60, requests: 800, withinMs: 10_000 },
};

/** The open database is the one that the portal at `origin` uses. */
export async function measurePages(origin: string, { userId, membershipId }: Actor): Promise<PageSpeeds> {
  const cookie = await cookieOf(userId, membershipId ?? '');
  const speeds: Partial<PageSpeeds> = {};
  for (const [name, { path, status = 200, signedOut }] of Object.entries(PATHS)) {
    const headers: Load['headers'] = signedOut ? {} : { cookie };
    const page = { origin, path, status, headers };
    speeds[name as PageName] = {
      oneAtATime: await measureLoad({ ...page, ...LOADS.oneAtATime }),
      eightAtOnce: await measureLoad({ ...page, ...LOADS.eightAtOnce }),
    };
  }
  return speeds as PageSpeeds;
}
