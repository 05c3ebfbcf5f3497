import { useDatabase } from '~/platform/database.server.ts';
import { openDatabase } from '~/platform/database/open-database.server.ts';
import type { Environment } from '~/platform/environment.server.ts';
import { migrate } from '~/platform/migrations.server.ts';

/** Opens the database, brings it up to date as its owner, and uses it as the restricted roles from now on. */
export async function prepareDatabase(environment: Environment): Promise<void> {
  const database = await openDatabase(environment);
  try {
    await migrate(database.owner, database.target);
  } catch (error) {
    await database.close();
    throw error;
  }
  useDatabase(database.target, () => database.close());
}
