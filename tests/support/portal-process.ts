// A real portal in a process of its own, against a database of the test's.
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '~/platform/project-root.server.ts';
import type { DatabaseTarget } from '~/platform/database.server.ts';
import { environmentFor } from './command-process.ts';

export interface PortalProcess {
  origin: string;
  /** What it has printed by now. */
  said(): string;
  stop(): Promise<void>;
}

const TSX = pathToFileURL(createRequire(join(projectRoot, 'package.json')).resolve('tsx')).href;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the portal in production on a free port; `folder` is where it finds its build. */
export async function startPortal(target: DatabaseTarget, folder = projectRoot): Promise<PortalProcess> {
  const port = await freePort();
  const portal = spawn(process.execPath, ['--import', TSX, join(projectRoot, 'scripts/start.ts')], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ...environmentFor(target),
      PORTAL_JOBS: 'off',
      TSX_TSCONFIG_PATH: join(projectRoot, 'tsconfig.json'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('http://localhost')) resolve();
    };
    portal.stdout.on('data', hear);
    portal.stderr.on('data', hear);
    portal.once('exit', (status) => reject(new Error(`the portal ended with ${status}: ${said}`)));
  });
  return { origin: `http://localhost:${port}`, said: () => said, stop: () => stopped(portal) };
}

function stopped(portal: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    portal.removeAllListeners('exit');
    portal.once('exit', () => resolve());
    portal.kill('SIGTERM');
  });
}
