import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { openEmbeddedServer } from '../embedded-postgres/open.server.ts';
import { DATABASE_NAME } from '../embedded-postgres/settings.ts';
import type { Environment } from '../environment.server.ts';
import { makeFolder } from '../make-folder.server.ts';
import { OperatorError } from '../operator-error.ts';
import type { DatabaseTarget } from './target.server.ts';

/** A database that this process uses. `owner` may change the schema; only migrations connect with it. */
export type OpenDatabase = {
  kind: 'embedded' | 'external';
  target: DatabaseTarget;
  owner: pg.ClientConfig;
  /** Where the database is embedded and nobody else uses it, resolves when it has stopped. */
  close(): Promise<void>;
};

/** The role secret of an external database whose address holds no password; kept so that it is the same next time. */
function keptRoleSecret(dataDir: string): string {
  const file = join(dataDir, 'role-secret');
  try {
    makeFolder(dataDir);
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new OperatorError(`Kan ikke skrive ${file}; sett PORTAL_ROLE_SECRET.`, 1, { cause: error });
    }
  }
  return readFileSync(file, 'utf8');
}

function parseAddress(url: string): pg.ClientConfig {
  try {
    return parseIntoClientConfig(url);
  } catch (error) {
    throw new OperatorError('DATABASE_URL er ikke en gyldig adresse.', 1, { cause: error });
  }
}

function external(url: string, environment: Environment): OpenDatabase {
  const owner = parseAddress(url);
  const password = typeof owner.password === 'string' && owner.password ? owner.password : undefined;
  const roleSecret = environment.roleSecret ?? password ?? keptRoleSecret(environment.dataDir);
  const { user: _user, password: _password, ...connection } = owner;
  return { kind: 'external', target: { connection, roleSecret }, owner, close: async () => {} };
}

async function openEmbedded(environment: Environment): Promise<OpenDatabase> {
  const server = await openEmbeddedServer(environment.dataDir);
  const connection = { host: '127.0.0.1', port: server.port, database: DATABASE_NAME };
  return {
    kind: 'embedded',
    target: { connection, roleSecret: environment.roleSecret ?? server.roleSecret },
    owner: { ...connection, user: 'postgres', password: server.password },
    close: () => server.close(),
  };
}

/**
 * The database that the configuration names: DATABASE_URL, which is not asked yet, or else the embedded one, started
 * where it does not run. Throws an `OperatorError` where the address is not one or the embedded one does not start.
 */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  return environment.databaseUrl ? external(environment.databaseUrl, environment) : openEmbedded(environment);
}
