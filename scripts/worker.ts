// npm run worker: runs the background jobs and serves nothing, beside servers with PORTAL_JOBS=off or by itself.
import { runCommand } from '~/platform/command.server.ts';
import { generatePrismaClient } from './prisma-client.ts';
import { sayWhereMailsGo } from './say-where-mails-go.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

process.env.NODE_ENV ??= 'production';

await runCommand(async () => {
  const stop = untilAskedToStop();
  generatePrismaClient();
  // What needs the generated client is loaded after it was made.
  const { closeDatabase } = await import('~/platform/database.server.ts');
  const { startJobs } = await import('~/platform/jobs/start-jobs.server.ts');
  const { jobHandlers } = await import('~/commands/job/handlers.server.ts');
  try {
    const jobs = await startJobs(jobHandlers);
    console.log('Kjører bakgrunnsjobbene til Praksisporten; Ctrl-C stopper dem.');
    sayWhereMailsGo();
    await stop;
    console.log('Stopper …');
    await jobs.stop();
  } finally {
    await closeDatabase();
  }
});
