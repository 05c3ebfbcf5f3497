import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '~/platform/operator-error.ts';
import { projectRoot } from '~/platform/project-root.server.ts';
import { hashOfFiles } from './hash-of-files.ts';

const CLIENT = join(projectRoot, 'app', 'platform', 'generated');
const STAMP = join(CLIENT, 'schema.sha256');

/** Makes the Prisma client, unless it was made from the schema and the Prisma that are here now. */
export function generatePrismaClient(): void {
  const sources = hashOfFiles(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (existsSync(join(CLIENT, 'prisma', 'client.ts')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const result = spawnSync(process.execPath, [join(projectRoot, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      // `generate` never runs the engine, but looks for its file, and would fetch it from the internet.
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    },
  });
  if (result.status !== 0) throw new OperatorError(`Prisma-klienten kunne ikke lages:\n${result.stdout}${result.stderr}`);
  writeFileSync(STAMP, sources);
}
