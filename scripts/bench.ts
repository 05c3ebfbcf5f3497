// npm run bench -- [--json] [--sizes 10000,100000,1000000] [--import-rows 100000]: how fast the portal is on this machine,
// measured on a database of its own with invented people. A missed target is a result, not a failure.
import { runCommand } from '~/platform/command.server.ts';
import { readBenchArguments } from './bench/arguments.ts';
import { buildPortal } from './portal-build.ts';
import { generatePrismaClient } from './prisma-client.ts';

const INTERRUPTED = 130;

/** Aborts when somebody asks the bench to stop. */
function interruption(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

await runCommand(async (args) => {
  const asked = readBenchArguments(args);
  // Standard output holds the result alone.
  const say = (line: string) => console.error(line);
  generatePrismaClient();
  const { startTemporaryCluster } = await import('./bench/temporary-cluster.ts');
  const { runBench } = await import('./bench/run.ts');
  const { tableOf } = await import('./bench/table.ts');
  await buildPortal(say);
  const stop = interruption();
  const cluster = await startTemporaryCluster();
  try {
    const stopped = new Promise<null>((resolve) => stop.addEventListener('abort', () => resolve(null)));
    const result = await Promise.race([runBench(asked, { cluster, stop, say }), stopped]);
    if (result === null) return INTERRUPTED;
    console.log(asked.json ? JSON.stringify(result, null, 2) : tableOf(result));
  } finally {
    await cluster.close();
  }
});
