import { environment } from '../environment.server.ts';
import { migrate } from '../migrations.server.ts';
import { type OpenDatabase, openDatabase } from './open-database.server.ts';
import { assertMigrated } from './migrated.server.ts';
import { openPool, type Pool } from './pools.server.ts';
import type { DatabaseTarget, LoginRole } from './target.server.ts';

/** What this process has open: one pool a role, opened when it is first needed. */
export type Doors = { target: DatabaseTarget; pools: Map<LoginRole, Pool>; close(): Promise<void> };

type Shared = { doors: Promise<Doors> | null };

/** On the global object, because a built server and the script that starts it hold a copy of this module each. */
const key = Symbol.for('praksisporten.database');
const holder = globalThis as typeof globalThis & { [key]?: Shared };
const shared: Shared = (holder[key] ??= { doors: null });

function doorsTo(target: DatabaseTarget, close: () => Promise<void>): Doors {
  return { target, pools: new Map(), close };
}

async function openFromEnvironment(): Promise<Doors> {
  const database: OpenDatabase = await openDatabase(environment());
  try {
    // An embedded database belongs to these commands alone, so whichever comes first brings it up to date.
    if (database.kind === 'embedded') await migrate(database.owner, database.target);
    else await assertMigrated(database.target);
  } catch (error) {
    await database.close();
    throw error;
  }
  return doorsTo(database.target, () => database.close());
}

/** The open database; where none is open, the one that the configuration names. */
export async function doors(): Promise<Doors> {
  shared.doors ??= openFromEnvironment();
  try {
    return await shared.doors;
  } catch (error) {
    shared.doors = null;
    throw error;
  }
}

export async function poolOf(role: LoginRole): Promise<Pool> {
  const open = await doors();
  const pool = open.pools.get(role) ?? openPool(role, open.target);
  open.pools.set(role, pool);
  return pool;
}

/** Uses `target` from now on. `close` runs after the last connection has been closed. */
export function openDoorsTo(target: DatabaseTarget, close: () => Promise<void>): void {
  if (shared.doors) throw new Error('a database is already in use; close it first');
  shared.doors = Promise.resolve(doorsTo(target, close));
}

export async function closeDoors(): Promise<void> {
  const open = await shared.doors?.catch(() => null);
  shared.doors = null;
  if (!open) return;
  await Promise.all([...open.pools.values()].map((pool) => pool.close()));
  await open.close();
}
