// Row-level security alone, without the portal in front: each role reads every table whole.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '~/domain/viewer.ts';
import { asActor, type Actor } from '~/platform/database.server.ts';
import { connectionOf, roles } from '~/policies/roles.ts';
import { asOwner } from '../support/database.ts';
import { canaryFields, makeWorld, showsCanary, sides, type World } from '../support/world.ts';
import { seesForeign, tablesOpenToBuyers, visibleFields } from './access-table.ts';

let world: World;
let tables: string[];

beforeAll(async () => {
  world = await makeWorld();
  tables = await asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '\\_prisma%' order by 1`,
    );
    return rows.map(({ name }) => name);
  });
});

function actorOf(role: Role): Actor {
  return role === 'admin' ? world.admin.actor : world.own.members[role].actor;
}

/** The columns of each table that a connection may read at all. */
async function columnsFor(role: Role): Promise<[table: string, columns: string][]> {
  const rows = await asActor(actorOf(role), connectionOf(role), (tx) =>
    tx.$queryRaw<{ table: string; columns: string }[]>`
      select attrelid::regclass::text as "table", string_agg(quote_ident(attname), ', ') as columns from pg_attribute
      where attrelid = any (${tables}::regclass[]) and attnum > 0 and not attisdropped and has_column_privilege(attrelid, attnum, 'select')
      group by attrelid`,
  );
  return rows.map(({ table, columns }) => [table, columns]);
}

/** All that a role reads of every table in every column that it may; a refused table reads as nothing. */
async function allThat(role: Role): Promise<string> {
  const read: string[] = [];
  for (const [table, columns] of await columnsFor(role)) {
    const rows = await asActor(actorOf(role), connectionOf(role), (tx) =>
      tx.$queryRawUnsafe<{ row: string }[]>(`select row_to_json(t)::text as row from (select ${columns} from ${table}) t`),
    ).catch((error: unknown) => {
      if (String(error).includes('permission denied')) return [];
      throw error;
    });
    read.push(...rows.map(({ row }) => row));
  }
  return read.join('\n');
}

/** The fields that a role sees of each side, as «own candidates.first_name». */
async function seen(role: Role): Promise<string[]> {
  const everything = await allThat(role);
  return sides.flatMap((side) =>
    canaryFields
      .filter((field) => showsCanary(everything, side, field))
      .map((field) => `${side} ${field}`),
  );
}

function expectedOf(role: Role): string[] {
  const own = canaryFields.filter((field) => visibleFields[role].includes(field)).map((field) => `own ${field}`);
  return [...own, ...seesForeign[role].map((field) => `foreign ${field}`)];
}

test.each(roles)('PostgreSQL shows %s exactly the fields of the access table', async (role) => {
  expect((await seen(role)).toSorted()).toEqual(expectedOf(role).toSorted());
});

describe('a policy that is removed is noticed', () => {
  test.each([
    ['candidates', 'suppliers_read', 'mentor'],
    ['placements', 'coordinator_reads', 'coordinator'],
    ['candidate_notes', 'unit_all', 'caseworker'],
    ['employments', 'by_candidate', 'nav_advisor'],
    ['contracts', 'buyer_reads', 'buyer'],
    ['tenders', 'buyer_all', 'buyer'],
  ] as const)('%s: %s, read as %s', async (table, policy, role) => {
    const { rows } = await asOwner((client) =>
      client.query<{ using: string }>('select qual as using from pg_policies where tablename = $1 and policyname = $2', [table, policy]),
    );
    await asOwner((client) => client.query(`alter policy ${policy} on ${table} using (true)`));
    const withoutIt = await seen(role);
    await asOwner((client) => client.query(`alter policy ${policy} on ${table} using (${rows[0]?.using})`));
    expect(withoutIt.toSorted()).not.toEqual(expectedOf(role).toSorted());
    expect((await seen(role)).toSorted()).toEqual(expectedOf(role).toSorted());
  });
});

test('a buyer can read no person table at all', async () => {
  const personTables = tables.filter((table) => !tablesOpenToBuyers.includes(table));
  for (const table of personTables) {
    const reading = asActor(world.own.members.buyer.actor, 'portal_buyer', (tx) => tx.$queryRawUnsafe(`select 1 from ${table}`));
    await expect(reading, table).rejects.toThrow('permission denied');
  }
});

test('every table with rows about people or contracts is under forced row-level security', async () => {
  const open = await asOwner((client) =>
    client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and not (relrowsecurity and relforcerowsecurity) and relname not like '\\_prisma%' order by 1`,
    ),
  );
  expect(open.rows.map(({ name }) => name)).toEqual(['settings', 'sign_in_limits']);
});
