// npm run demo: everything that is needed to try the portal on one machine, with demo data.
import { runCommand } from '~/platform/command.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { mailFolder } from '~/platform/mail/mail-folder.ts';
import { requireFreePort } from '~/platform/server/port.server.ts';
import { buildPortal } from './portal-build.ts';
import { generatePrismaClient } from './prisma-client.ts';

process.env.NODE_ENV ??= 'production';

await runCommand(async () => {
  const configuration = environment();
  await requireFreePort(configuration);
  generatePrismaClient();
  // What needs the generated client is loaded after it was made.
  const { closeDatabase } = await import('~/platform/database.server.ts');
  const { prepareDatabase } = await import('./prepare-database.ts');
  const { loadDemoData } = await import('../prisma/seed/demo.ts');
  const { serve } = await import('./serve.ts');
  const { accountTable } = await import('./account-table.ts');
  try {
    await prepareDatabase(configuration);
    const accounts = await loadDemoData();
    await buildPortal();
    await serve('production', (url) => {
      console.log(`\nPraksisporten kjører på ${url}\n\n${accountTable(accounts)}\n`);
      console.log(`E-post til demokontoene blir filer i ${mailFolder(configuration)}.`);
      console.log('Ctrl-C stopper den. Det som er lagt inn, blir liggende til neste gang.');
    });
  } finally {
    await closeDatabase();
  }
});
