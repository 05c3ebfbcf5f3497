// npm start: the portal in production, against DATABASE_URL or the embedded database.
import { firstAdminCommandTexts } from '~/i18n/first-admin-command';
import { runCommand } from '~/platform/command.server.ts';
import { environment } from '~/platform/environment.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { requireFreePort } from '~/platform/server/port.server.ts';
import { buildPortal } from './portal-build.ts';
import { generatePrismaClient } from './prisma-client.ts';
import { sayWhereMailsGo } from './say-where-mails-go.ts';

process.env.NODE_ENV ??= 'production';

await runCommand(async () => {
  await requireFreePort(environment());
  generatePrismaClient();
  const { asWorker, closeDatabase } = await import('~/platform/database.server.ts');
  const { listAdministrators } = await import('~/queries/user/list-administrators.server.ts');
  const { serve } = await import('./serve.ts');
  try {
    const demoAccounts = await asWorker((tx) => tx.user.count({ where: { isDemo: true, deactivatedAt: null } }));
    if (demoAccounts > 0) {
      throw new OperatorError('Databasen har demokontoer med kjente passord og kan ikke brukes i produksjon; bruk en tom database.');
    }
    await buildPortal();
    const administrators = await listAdministrators();
    await serve('production', (url) => {
      console.log(`Praksisporten kjører på ${url}`);
      sayWhereMailsGo();
      if (!administrators.some(({ hasPassword }) => hasPassword)) console.log(firstAdminCommandTexts.missing);
    });
  } finally {
    await closeDatabase();
  }
});
