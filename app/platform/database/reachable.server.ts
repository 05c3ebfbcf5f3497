import pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import { connectionAs, type DatabaseTarget } from './target.server.ts';

const OLDEST_VERSION = 15;
/** Wrong password, unknown role, unknown database or table: a database that nobody has migrated. */
const NOT_MIGRATED = new Set(['28P01', '28000', '42P01', '42501']);

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

/** Connects, or throws an `OperatorError` that says why the database can't be used. */
export async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...config });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major >= OLDEST_VERSION) return client;
    throw new OperatorError(`Databasen er PostgreSQL ${major}, men portalen trenger ${OLDEST_VERSION} eller nyere.`);
  } catch (error) {
    await client.end().catch(() => {});
    if (error instanceof OperatorError) throw error;
    const { host, port, database } = client;
    throw new OperatorError(`Databasen ${database} på ${host}:${port} kan ikke nås: ${reasonOf(error)}.`, 1, { cause: error });
  }
}

/** Throws an `OperatorError` where the portal's roles can't log in, or find no tables. */
export async function assertMigrated(target: DatabaseTarget): Promise<void> {
  try {
    const client = await connect(connectionAs('portal_worker', target));
    await client.query('select from settings').finally(() => client.end());
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? (error as { code?: string }).code;
    if (!code || !NOT_MIGRATED.has(code)) throw error;
    throw new OperatorError(
      'Portalens roller slipper ikke inn i databasen: kjør «npm run migrate» mot den, med samme PORTAL_ROLE_SECRET som her.',
      1,
      { cause: error },
    );
  }
}
