import { environment } from '~/platform/environment.server.ts';
import { startServer } from '~/platform/server/start-server.server.ts';

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    // Asked a second time, it ends at once.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Serves until Ctrl-C or SIGTERM. `announce` is told the address. The database is the caller's to close. */
export async function serve(mode: 'production' | 'development', announce: (url: string) => void): Promise<void> {
  const { port, host } = environment();
  const stop = untilAskedToStop();
  const server = await startServer({ port, host, mode });
  announce(server.url);
  await stop;
  console.log('Stopper …');
  await server.close();
}
