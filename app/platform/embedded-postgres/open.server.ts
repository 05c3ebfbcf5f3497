import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';
import { projectRoot } from '../project-root.server.ts';
import { announcedPort } from './connection.server.ts';
import { holdFile } from './exclusive-file.server.ts';
import { type DatabaseFolder, prepareFolder, readSecrets, type Secrets } from './folder.server.ts';
import { anyLease, giveBackLease, takeLease } from './leases.server.ts';
import { runningServer, stopServer } from './running-server.server.ts';

const ATTEMPTS = 5;
const LAST_USER_WAITS_MS = 60_000;
const KEEPER = join('app', 'platform', 'embedded-postgres', 'keeper.ts');

/** A server that runs as long as this process uses it. */
export type EmbeddedServer = Secrets & {
  port: number;
  /** Gives the server back; where nobody else uses it, resolves when it has stopped. */
  close(): Promise<void>;
};

function startKeeper(dataDir: string, flags: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const keeper = spawn(process.execPath, ['--import', 'tsx', KEEPER, dataDir, ...flags], {
      cwd: projectRoot,
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    keeper.once('error', reject);
    keeper.once('exit', () => resolve());
    keeper.once('message', (message: { ready?: true; failure?: string }) => {
      keeper.removeAllListeners();
      if (keeper.connected) keeper.disconnect();
      keeper.unref();
      if (message.failure) reject(new OperatorError(message.failure));
      else resolve();
    });
  });
}

async function close(folder: DatabaseFolder): Promise<void> {
  giveBackLease(folder.leases);
  const end = Date.now() + LAST_USER_WAITS_MS;
  for (;;) {
    const server = runningServer(folder.cluster);
    if (!server || anyLease(folder.leases) || Date.now() > end) return;
    // Without a keeper, as after a kill -9, the last user stops the server itself.
    if (holdFile(folder.keeper)) {
      if (!anyLease(folder.leases)) await stopServer(server);
      return rmSync(folder.keeper, { force: true });
    }
    await pause(25);
  }
}

/**
 * The embedded server of `dataDir`, started where it does not run, with `flags` for it beside the usual ones.
 * Throws an `OperatorError` where it cannot.
 */
export async function openEmbeddedServer(dataDir: string, flags: string[] = []): Promise<EmbeddedServer> {
  const folder = prepareFolder(dataDir);
  const secrets = readSecrets(folder.secrets);
  takeLease(folder.leases);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const port = announcedPort(folder.connection);
      if (port !== null) return { ...secrets, port, close: () => close(folder) };
      await startKeeper(dataDir, flags);
    }
  } catch (error) {
    giveBackLease(folder.leases);
    throw error;
  }
  giveBackLease(folder.leases);
  throw new OperatorError(`Databasen startet ikke; grunnen står i ${folder.log}.`);
}
