import { randomBytes } from 'node:crypto';
import { accessSync, constants, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../make-folder.server.ts';
import { OperatorError } from '../operator-error.ts';

/** The files of an embedded database. */
export type DatabaseFolder = {
  root: string;
  cluster: string;
  leases: string;
  secrets: string;
  connection: string;
  keeper: string;
  log: string;
};

export type Secrets = { password: string; roleSecret: string };

const secretsSchema = z.object({ password: z.string().min(1), roleSecret: z.string().min(1) });

/** Makes the folder where it is missing. A server started by root runs as another user, who has to pass through. */
export function prepareFolder(dataDir: string): DatabaseFolder {
  const root = join(dataDir, 'postgres');
  const leases = join(root, 'leases');
  try {
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    makeFolder(dataDir, mode);
    makeFolder(root, mode);
    makeFolder(leases, 0o700);
    accessSync(leases, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new OperatorError(
      `Datamappen ${dataDir} kan ikke leses og skrives (${(error as NodeJS.ErrnoException).code}); velg en annen med PORTAL_DATA_DIR.`,
      1,
      { cause: error },
    );
  }
  return {
    root,
    leases,
    cluster: join(root, 'cluster'),
    secrets: join(root, 'secrets.json'),
    connection: join(root, 'connection.json'),
    keeper: join(root, 'keeper.lock'),
    log: join(root, 'server.log'),
  };
}

function createSecrets(file: string): void {
  const fresh: Secrets = { password: randomBytes(24).toString('hex'), roleSecret: randomBytes(32).toString('hex') };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(fresh), { mode: 0o600 });
  try {
    // A link is made whole or not at all, and not where another process was first.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The random passwords of this folder's database; made at the first call. */
export function readSecrets(file: string): Secrets {
  for (const mayCreate of [true, false]) {
    try {
      return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      if (!mayCreate || (error as NodeJS.ErrnoException).code !== 'ENOENT') break;
      createSecrets(file);
    }
  }
  throw new OperatorError(`Passordene til databasen i ${file} kan ikke leses.`);
}
