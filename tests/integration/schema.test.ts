import { expect, test } from 'vitest';
import { asOwner } from '../support/database.ts';
import { type Column, readPrismaSchema } from '../support/prisma-schema.ts';

type ColumnRow = { table_name: string; column_name: string; type: string; nullable: boolean };

async function migratedColumns(): Promise<Record<string, Record<string, Column>>> {
  const { rows } = await asOwner((client) =>
    client.query<ColumnRow>(`
      select c.table_name, c.column_name, c.is_nullable = 'YES' or c.data_type = 'ARRAY' as nullable,
        c.udt_name || case
          when c.udt_name = 'numeric' then format('(%s,%s)', c.numeric_precision, c.numeric_scale)
          when c.udt_name = 'varchar' then format('(%s)', c.character_maximum_length)
          else '' end as type
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> '_prisma_migrations'`),
  );
  const tables: Record<string, Record<string, Column>> = {};
  for (const row of rows) {
    const columns = (tables[row.table_name] ??= {});
    columns[row.column_name] = { type: row.type, nullable: row.nullable };
  }
  return tables;
}

test('schema.prisma has the tables, columns, types and nullability of the migrated database', async () => {
  expect(readPrismaSchema().tables).toEqual(await migratedColumns());
});

test('schema.prisma has the enums of the migrated tables, in the same order', async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ name: string; labels: string[] }>(`
      select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
      from pg_type t join pg_enum e on e.enumtypid = t.oid
      where t.typname in (select ltrim(udt_name, '_') from information_schema.columns where table_schema = 'public')
      group by t.typname`),
  );
  expect(readPrismaSchema().enums).toEqual(Object.fromEntries(rows.map((row) => [row.name, row.labels])));
});
