// The key figures as the portal asks for them: in one transaction in the caseworker's name, under row-level security.
import { asActor, asWorker, type Actor } from '~/platform/database.server.ts';
import { computeFigures } from '~/queries/figures/compute-figures.server';
import { LAST_DAY } from './generated-facts.ts';
import { rounded, spreadOf, type Spread } from './statistics.ts';
import { timedRepeatedly, type Repetition } from './timing.ts';

export type FigureSpeed = {
  placements: number;
  oneContract: Spread;
  oneContractWithCharts: Spread;
  wholeDatabase: Spread;
  sequentialScan: Spread;
  /** How many times a sequential scan of the same tables the figures took, median to median. */
  oneContractPerScan: number;
  wholeDatabasePerScan: number;
};

const PERIOD = { asOf: LAST_DAY, from: '1900-01-01', to: LAST_DAY } as const;
const CLOCK = 'exit';
/** Each run asks for another contract, spread over all of them. */
const STRIDE = 37;
const TIMEOUT_MS = 600_000;
const OFTEN: Repetition = { warmUps: 20, atLeast: 100, atMost: 200, withinMs: 5_000 };
const SELDOM: Repetition = { warmUps: 1, atLeast: 3, atMost: 25, withinMs: 20_000 };

/** `contracts` are ids. The open database must be the one with that many placements. */
export async function measureFigures(placements: number, caseworker: Actor, contracts: string[]): Promise<FigureSpeed> {
  const contractOf = (run: number) => contracts[(run * STRIDE) % contracts.length] ?? null;
  const oneContract = spreadOf(await timedRepeatedly((run) => figuresOf(caseworker, contractOf(run)), OFTEN));
  const oneContractWithCharts = spreadOf(await timedRepeatedly((run) => screenOf(caseworker, contractOf(run)), OFTEN));
  const wholeDatabase = spreadOf(await timedRepeatedly(() => figuresOf(caseworker, null), SELDOM));
  const sequentialScan = spreadOf(await timedRepeatedly(scanAll, SELDOM));
  return {
    placements,
    oneContract,
    oneContractWithCharts,
    wholeDatabase,
    sequentialScan,
    oneContractPerScan: rounded(oneContract.median / sequentialScan.median),
    wholeDatabasePerScan: rounded(wholeDatabase.median / sequentialScan.median),
  };
}

/** The counts of figures.md, as `npm run figures` prints them. */
function figuresOf(caseworker: Actor, contract: string | null): Promise<unknown> {
  const { asOf, from, to } = PERIOD;
  return asActor(
    caseworker,
    'portal_app',
    (tx) => tx.$queryRaw`
      select key_figures(${contract}::uuid, null, ${CLOCK}::clock, ${asOf}::date, ${from}::date, ${to}::date)`,
    { timeoutMs: TIMEOUT_MS },
  );
}

/** What the key-figure screen reads: the counts and the series behind its charts. */
function screenOf(caseworker: Actor, contractId: string | null): Promise<unknown> {
  const args = { contractId, supplierId: null, clock: CLOCK, ...PERIOD } as const;
  return asActor(caseworker, 'portal_app', (tx) => computeFigures(tx, args, { contract: contractId, supplier: null }));
}

/** Reads every row of every table that the figures read, and no index. */
function scanAll(): Promise<unknown> {
  return asWorker(async (tx) => {
    await tx.$executeRaw`
      select set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true),
        set_config('enable_bitmapscan', 'off', true)`;
    await tx.$queryRaw`
      select (select count(started_on) from placements), (select count(left_on) from candidate_details),
        (select count(started_on) from employments), (select count(starts_on) from wage_subsidies),
        (select count(status_date) from follow_ups), (select count(issued_on) from certificates)`;
  });
}
