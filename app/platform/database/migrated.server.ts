import { migrationNames } from '../migrations.server.ts';
import { OperatorError } from '../operator-error.ts';
import { connect } from './reachable.server.ts';
import { connectionAs, type DatabaseTarget } from './target.server.ts';

/** Wrong password, unknown role, unknown table or one that the role may not read: a database that nobody has migrated. */
const NOT_MIGRATED = new Set(['28P01', '28000', '42P01', '42501']);

async function appliedNames(target: DatabaseTarget): Promise<Set<string>> {
  const client = await connect(connectionAs('portal_worker', target));
  try {
    const { rows } = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    );
    return new Set(rows.map(({ name }) => name));
  } finally {
    await client.end();
  }
}

/** Throws an `OperatorError` where the portal's roles can't log in, find no tables, or find those of an older version. */
export async function assertMigrated(target: DatabaseTarget): Promise<void> {
  let applied;
  try {
    applied = await appliedNames(target);
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? (error as { code?: string }).code;
    if (!code || !NOT_MIGRATED.has(code)) throw error;
    throw new OperatorError(
      'Portalens roller slipper ikke inn i databasen: kjør «npm run migrate» mot den, med samme PORTAL_ROLE_SECRET som her.',
      1,
      { cause: error },
    );
  }
  const missing = migrationNames().filter((name) => !applied.has(name));
  if (missing.length === 0) return;
  throw new OperatorError(`Databasen er fra en eldre versjon og mangler ${missing.join(', ')}: kjør «npm run migrate» mot den.`);
}
