// A portal of its own whose database holds one refugee unit, its lead and nothing else, as before the first import.
import pg from 'pg';
import { hashPassword } from '../../app/platform/sessions/password.server.ts';
import { environmentFor, runScript, type Ended } from './command-process.ts';
import { openEmptyDatabase } from './empty-database.ts';
import { startPortal } from './portal-process.ts';

/** The portal itself, as the first migration makes it. */
const SYSTEM_USER_ID = '00000000-0000-7000-8000-000000000001';

export const LEAD = { email: 'leder@nordby.no', password: 'en lang setning om renhold' };

export interface NewUnit {
  origin: string;
  run: (script: string, args: readonly string[]) => Promise<Ended>;
  query: (sql: string) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
}

export async function openNewUnit(): Promise<NewUnit> {
  const database = await openEmptyDatabase();
  const variables = environmentFor(database.target);
  const migrated = await runScript('migrate', [], { ...variables, DATABASE_URL: database.ownerUrl });
  if (migrated.status !== 0) throw new Error(migrated.err);
  const asOwner = async (sql: string, values: unknown[] = []) => {
    const client = new pg.Client(database.ownerUrl);
    await client.connect();
    try {
      await client.query(`select set_config('app.user_id', $1, false)`, [SYSTEM_USER_ID]);
      return (await client.query<Record<string, unknown>>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  await asOwner(
    `with unit as (insert into organisations (kind, name) values ('refugee_unit', 'Flyktningenheten i Nordby') returning id),
       lead as (insert into users (email, name) values ($1, 'Lea Leder') returning id),
       secret as (insert into user_credentials (user_id, password_hash) select id, $2 from lead)
     insert into memberships (user_id, organisation_id, role) select lead.id, unit.id, 'unit_lead' from lead, unit`,
    [LEAD.email, await hashPassword(LEAD.password)],
  );
  const portal = await startPortal(database.target);
  return {
    origin: portal.origin,
    run: (script, args) => runScript(script, args, variables),
    query: (sql) => asOwner(sql),
    close: async () => {
      await portal.stop();
      await database.close();
    },
  };
}
