import pg from 'pg';
import { OperatorError } from '../operator-error.ts';

const OLDEST_VERSION = 15;

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
