// npm run build: makes what `npm start` serves.
import { runCommand } from '~/platform/command.server.ts';
import { buildPortal } from './portal-build.ts';
import { generatePrismaClient } from './prisma-client.ts';

await runCommand(async () => {
  generatePrismaClient();
  await buildPortal();
});
