// A process of its own that runs the server for all commands that use one data folder, and stops it when the last
// of them has ended, however it ended.
import { appendFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';
import { assertSameVersion, clusterExists, createCluster, freePort, startCluster } from './cluster.server.ts';
import { announce, announcedPort, withdrawAnnouncement } from './connection.server.ts';
import { DATABASE_NAME, SERVER_FLAGS } from './settings.ts';
import { holdFile } from './exclusive-file.server.ts';
import { type DatabaseFolder, prepareFolder, readSecrets } from './folder.server.ts';
import { anyLease } from './leases.server.ts';
import { assertReachableForServer } from './reachable.server.ts';
import { answers, ensureDatabase, runningServer, stopServer } from './running-server.server.ts';
import { markOfProcess } from './living-process.server.ts';

const WATCH_MS = 200;

async function startOrAdopt(folder: DatabaseFolder): Promise<number> {
  const { password } = readSecrets(folder.secrets);
  const left = runningServer(folder.cluster);
  if (left && (await answers(left.port, password))) return left.port;

  assertReachableForServer(folder.root);
  const onLog = (text: string) => appendFileSync(folder.log, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
  const options = { folder: folder.cluster, password, port: await freePort(), flags: [...SERVER_FLAGS, ...process.argv.slice(3)], onLog };
  if (!clusterExists(folder.cluster)) {
    await createCluster(options).catch((error: unknown) => {
      throw new OperatorError(`Databasen i ${folder.root} kunne ikke lages; grunnen står i ${folder.log}.`, 1, { cause: error });
    });
  }
  assertSameVersion(folder.cluster);
  await startCluster(options);
  await ensureDatabase(options.port, password, DATABASE_NAME);
  return options.port;
}

/** Watches until nobody uses the server or the server is gone. */
async function watch(folder: DatabaseFolder, port: number): Promise<void> {
  const server = runningServer(folder.cluster);
  if (!server) return;
  const mark = markOfProcess(server.pid);
  for (;;) {
    await pause(WATCH_MS);
    if (markOfProcess(server.pid) !== mark) return;
    if (anyLease(folder.leases)) continue;
    // First unannounce, then look again: a newcomer leaves its lease before it reads the announcement.
    withdrawAnnouncement(folder.connection);
    if (!anyLease(folder.leases)) return stopServer(server);
    announce(folder.connection, port);
  }
}

async function keep(folder: DatabaseFolder): Promise<void> {
  while (!holdFile(folder.keeper)) {
    if (announcedPort(folder.connection) !== null) return;
    await pause(50);
  }
  process.on('exit', () => {
    withdrawAnnouncement(folder.connection);
    rmSync(folder.keeper, { force: true });
  });
  if (announcedPort(folder.connection) !== null) return;
  const port = await startOrAdopt(folder);
  announce(folder.connection, port);
  tell({ ready: true });
  await watch(folder, port);
}

function tell(message: { ready: true } | { failure: string }): void {
  if (process.connected) process.send?.(message);
}

const folder = prepareFolder(process.argv[2] ?? '');
try {
  await keep(folder);
  tell({ ready: true });
} catch (error) {
  const failure = error instanceof OperatorError ? error.message : `Databasen startet ikke; grunnen står i ${folder.log}.`;
  appendFileSync(folder.log, `${error instanceof Error ? error.stack : String(error)}\n`, { mode: 0o600 });
  tell({ failure });
}
setTimeout(() => process.exit(), 100);
