// npm run generate: makes the Prisma client from prisma/schema.prisma.
import { runCommand } from '~/platform/command.server.ts';
import { generatePrismaClient } from './prisma-client.ts';

await runCommand(async () => generatePrismaClient());
