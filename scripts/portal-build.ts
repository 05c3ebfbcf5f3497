import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '~/platform/operator-error.ts';
import { projectRoot } from '~/platform/project-root.server.ts';
import { compressAssets } from './compress-assets.ts';
import { hashOfFiles } from './hash-of-files.ts';

const STAMP = join(projectRoot, 'build', 'sources.sha256');
const SOURCES = ['app', 'public', 'package-lock.json', 'prisma/schema.prisma', 'remix.config.js', 'tsconfig.json', 'vite.config.ts'];

function isBuilt(sources: string): boolean {
  return existsSync(join(projectRoot, 'build/server/index.js')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;
}

function runRemixBuild(): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const remix = join(projectRoot, 'node_modules/@remix-run/dev/dist/cli.js');
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
    const build = spawn(process.execPath, [remix, 'vite:build'], { cwd: projectRoot, env });
    build.stdin.end();
    let output = '';
    build.stdout.on('data', (chunk) => (output += String(chunk)));
    build.stderr.on('data', (chunk) => (output += String(chunk)));
    build.once('error', reject);
    build.once('close', (status) => resolve({ status, output }));
  });
}

/** Builds the portal for production, unless the build was made from the sources that are here now; `say` is told when it begins. */
export async function buildPortal(say: (line: string) => void = console.log): Promise<void> {
  const sources = hashOfFiles(SOURCES, (path) => !/\.test\.tsx?$/.test(path) && !path.startsWith('app/platform/generated'));
  if (isBuilt(sources)) return;
  say('Bygger portalen …');
  const { status, output } = await runRemixBuild();
  if (status !== 0) throw new OperatorError(`Portalen kunne ikke bygges:\n${output}`);
  await compressAssets(join(projectRoot, 'build/client/assets'));
  writeFileSync(STAMP, sources);
}
