import { closeDatabase, useDatabase } from '~/platform/database.server.ts';
import { startPortal } from '../../tests/support/portal-process.ts';
import type { BenchArguments } from './arguments.ts';
import { generateFacts } from './generated-facts.ts';
import { describeMachine, type Machine } from './machine.ts';
import { measureFigures, type FigureSpeed } from './measure-figures.ts';
import { measureImport, type ImportSpeed } from './measure-import.ts';
import { measurePages, PAGES, type PageSpeeds } from './measure-pages.ts';
import { judge, type Target } from './targets.ts';
import { connected, type BenchDatabase, type TemporaryCluster } from './temporary-cluster.ts';

export type BenchResult = {
  machine: Machine;
  figures: FigureSpeed[];
  pagesAre: typeof PAGES;
  pages: PageSpeeds;
  import: ImportSpeed;
  targets: Target[];
};

const PLACEMENTS_BEHIND_PAGES = 10_000;

export type Bench = {
  cluster: TemporaryCluster;
  stop: AbortSignal;
  /** Is told what begins. */
  say(line: string): void;
};

/** Measures everything, one thing at a time. Rejects where something cannot be measured. */
export async function runBench({ sizes, importRows }: BenchArguments, bench: Bench): Promise<BenchResult> {
  const { cluster, say, stop } = bench;
  const machine = await inDatabase(bench, (database) => connected(database.owner, describeMachine));
  const figures: FigureSpeed[] = [];
  for (const placements of sizes) {
    figures.push(
      await inDatabase(bench, async (database) => {
        say(`${placements} placements: generating …`);
        const { caseworker, contracts } = await connected(database.owner, (owner) => generateFacts(owner, placements));
        say(`${placements} placements: measuring …`);
        return opened(database, () => measureFigures(placements, caseworker, contracts));
      }),
    );
  }
  const pages = await inDatabase(bench, async (database) => {
    say('Pages …');
    const { caseworker } = await connected(database.owner, (owner) => generateFacts(owner, PLACEMENTS_BEHIND_PAGES));
    const portal = await startPortal(database.target);
    const stopPortal = () => void portal.stop();
    stop.addEventListener('abort', stopPortal);
    try {
      return await opened(database, () => measurePages(portal.origin, caseworker));
    } finally {
      stop.removeEventListener('abort', stopPortal);
      await portal.stop();
    }
  });
  say(`Import of ${importRows} placements …`);
  const imported = await inDatabase(bench, (database) => measureImport(cluster.folder, database, importRows, stop));
  return { machine, figures, pagesAre: PAGES, pages, import: imported, targets: judge({ figures, pages, import: imported }) };
}

/** A database for one measurement, gone afterwards. */
async function inDatabase<T>({ cluster, stop }: Bench, work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  stop.throwIfAborted();
  const database = await cluster.makeDatabase('bench');
  const result = await work(database);
  await cluster.dropDatabase('bench');
  return result;
}

/** The portal's own door, opened to that database. */
async function opened<T>({ target }: BenchDatabase, work: () => Promise<T>): Promise<T> {
  useDatabase(target);
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
