// npm run dev: the portal with demo data, reloading as its sources change.
import { runCommand } from '~/platform/command.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { requireFreePort } from '~/platform/server/port.server.ts';
import { generatePrismaClient } from './prisma-client.ts';

process.env.NODE_ENV ??= 'development';

await runCommand(async () => {
  await requireFreePort(environment());
  generatePrismaClient();
  const { closeDatabase } = await import('~/platform/database.server.ts');
  const { prepareDatabase } = await import('./prepare-database.ts');
  const { loadDemoData } = await import('../prisma/seed/demo.ts');
  const { serve } = await import('./serve.ts');
  const { accountTable } = await import('./account-table.ts');
  try {
    await prepareDatabase(environment());
    const accounts = await loadDemoData();
    await serve('development', (url) => console.log(`\nPraksisporten kjører på ${url}\n\n${accountTable(accounts)}\n`));
  } finally {
    await closeDatabase();
  }
});
