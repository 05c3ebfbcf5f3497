import { expect, test } from 'vitest';
import { assertMigrated } from '~/platform/database/migrated.server.ts';
import { migrate } from '~/platform/migrations.server.ts';
import { asOwner, ownerConnection, target } from '../support/database.ts';

test('migrating a migrated database does nothing', async () => {
  const journal = () => asOwner((client) => client.query('select * from _prisma_migrations order by migration_name'));
  const before = await journal();
  expect(await migrate(ownerConnection(), target)).toEqual([]);
  expect((await journal()).rows).toEqual(before.rows);
  expect(before.rows.length).toBeGreaterThan(0);
});

test('two migrations at once apply each file once', async () => {
  const name = `${target.connection.database}_fresh`;
  await asOwner((client) => client.query(`create database ${name}`), 'postgres');
  const fresh = { ...target, connection: { ...target.connection, database: name } };
  const [first, second] = await Promise.all([migrate(ownerConnection(name), fresh), migrate(ownerConnection(name), fresh)]);
  expect([first.length, second.length].sort()[0]).toBe(0);
  expect(first.length + second.length).toBeGreaterThan(0);
  await asOwner((client) => client.query(`drop database ${name} with (force)`), 'postgres');
});

test('a portal that meets an older database, or one that nobody migrated, says in one sentence to migrate it', async () => {
  await expect(assertMigrated(target)).resolves.toBeUndefined();
  await asOwner((client) => client.query(`update _prisma_migrations set finished_at = null where migration_name like '%_figures_from_memory'`));
  await expect(assertMigrated(target)).rejects.toThrow(/^Databasen er fra en eldre versjon og mangler \d+_figures_from_memory: kjør «npm run migrate»/);
  await asOwner((client) => client.query(`update _prisma_migrations set finished_at = now() where finished_at is null`));
  const bare = { ...target, connection: { ...target.connection, database: 'postgres' } };
  await expect(assertMigrated(bare)).rejects.toThrow(/^Portalens roller slipper ikke inn i databasen: kjør «npm run migrate»/);
});

test('a migration that was changed after it was applied is refused in one sentence', async () => {
  await asOwner((client) => client.query(`update _prisma_migrations set checksum = 'x' where migration_name like '%_grants'`));
  await expect(migrate(ownerConnection(), target)).rejects.toThrow(/^Migreringen \d+_grants er endret etter at den ble kjørt/);
});

test('a migration that this version does not know is refused in one sentence', async () => {
  await asOwner((client) => client.query(`update _prisma_migrations set migration_name = '2099_later' where migration_name like '%_grants'`));
  await expect(migrate(ownerConnection(), target)).rejects.toThrow(/^Databasen har migreringen 2099_later, som dette programmet ikke kjenner/);
});
