// A real portal in a process of its own, against this test file's database.
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '~/platform/project-root.server.ts';
import { sessionHeaders } from '~/platform/sessions/session-cookie.server.ts';
import { beginSession } from '~/platform/sessions/session-store.server.ts';
import { asSession, type DatabaseTarget } from '~/platform/database.server.ts';

export interface PortalProcess {
  origin: string;
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
export async function startPortal({ connection, roleSecret }: DatabaseTarget, folder = projectRoot): Promise<PortalProcess> {
  const port = await freePort();
  const { host, port: databasePort, database } = connection;
  const portal = spawn(process.execPath, ['--import', TSX, join(projectRoot, 'scripts/start.ts')], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: `postgresql://nobody@${host}:${databasePort}/${database}`,
      PORTAL_ROLE_SECRET: roleSecret,
      TSX_TSCONFIG_PATH: join(projectRoot, 'tsconfig.json'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(portal);
  return { origin: `http://localhost:${port}`, stop: () => stopped(portal) };
}

function listening(portal: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('http://localhost')) resolve();
    };
    portal.stdout?.on('data', hear);
    portal.stderr?.on('data', hear);
    portal.once('exit', (status) => reject(new Error(`the portal ended with ${status}: ${said}`)));
  });
}

function stopped(portal: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    portal.removeAllListeners('exit');
    portal.once('exit', () => resolve());
    portal.kill('SIGTERM');
  });
}

/** The Cookie header of a new session of that membership. */
export async function cookieOf(userId: string, membershipId: string): Promise<string> {
  const code = await asSession((tx) => beginSession(tx, userId, membershipId));
  const headers = new Headers(await sessionHeaders(code));
  return headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
