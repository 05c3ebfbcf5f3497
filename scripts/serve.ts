import { jobHandlers } from '~/commands/job/handlers.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { startJobs } from '~/platform/jobs/start-jobs.server.ts';
import { startServer } from '~/platform/server/start-server.server.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

/**
 * Serves until Ctrl-C or SIGTERM, and runs the background jobs too unless PORTAL_JOBS is off. `announce` is told the
 * address. The database is the caller's to close.
 */
export async function serve(mode: 'production' | 'development', announce: (url: string) => void): Promise<void> {
  const { port, host, runsJobs } = environment();
  const stop = untilAskedToStop();
  const jobs = runsJobs ? await startJobs(jobHandlers) : null;
  try {
    const server = await startServer({ port, host, mode });
    announce(server.url);
    await stop;
    console.log('Stopper …');
    await server.close();
  } finally {
    await jobs?.stop();
  }
}
