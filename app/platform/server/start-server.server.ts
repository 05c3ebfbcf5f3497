import './load-context';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Response } from 'express';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { onlyReading } from '../api/answers.server';
import { environment } from '../environment.server';
import { originGuard } from './origin-guard';
import { listenAt } from './port.server';
import { answerUnreadable, keepNothing, refuseUnreadable } from './readable-requests';
import { securityHeaders } from './security-headers';

/** In seconds: an asset's name changes with what is in it. */
const A_YEAR = 31_536_000;

export interface ServerOptions {
  port: number;
  host?: string;
  mode: 'production' | 'development';
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the portal until `close`. Rejects with one sentence where the port is taken. */
export async function startServer({ port, host, mode }: ServerOptions): Promise<RunningServer> {
  const { origin, trustedProxy } = environment();
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxy ?? false);
  app.use(...securityHeaders({ secure: origin.startsWith('https:'), reloads: mode === 'development' }));
  app.use(compression());
  const portal = mode === 'development' ? await reloadingPortal(app) : await builtPortal(app);
  app.use('/api', onlyReading);
  app.use(keepNothing, originGuard(origin), refuseUnreadable);
  app.all('*', portal.handler);
  app.use(answerUnreadable);
  const server = await listenAt(createServer(app), { port, host });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      await portal.close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

function loadContext(_request: unknown, response: Response) {
  const { nonce, requestId } = response.locals as { nonce: string; requestId: string };
  return { nonce, requestId, clientAddress: response.req.ip ?? '' };
}

async function builtPortal(app: express.Express) {
  app.use('/assets', sirv('build/client/assets', { immutable: true, maxAge: A_YEAR, brotli: true, onNoMatch: (_request, response) => void response.writeHead(404).end() }));
  app.use(express.static('build/client', { maxAge: '1h' }));
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild;
  return {
    handler: createRequestHandler({ build, mode: 'production', getLoadContext: loadContext }),
    close: async () => (await import(pathToFileURL(resolve('build/server/index.js')).href)).entry.module.closePortal?.(),
  };
}

async function reloadingPortal(app: express.Express) {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  app.use(vite.middlewares);
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  return {
    handler: createRequestHandler({ build, mode: 'development', getLoadContext: loadContext }),
    close: () => vite.close(),
  };
}
