import pg from 'pg';
import { expect, test } from 'vitest';
import { asActor, asWorker, SYSTEM_USER_ID, withWorkerConnection } from '~/platform/database.server.ts';
import { connectionAs } from '~/platform/database/target.server.ts';
import { asOwner, target } from '../support/database.ts';
import { makeCandidate, makeMember } from '../support/facts.ts';

test('a write is logged with who, acting as what, which row, and which columns changed', async () => {
  const { actor, organisationId } = await makeMember('caseworker');
  const { id } = await makeCandidate(organisationId, { phone: '90000001' });
  await asActor(actor, 'portal_app', (tx) => tx.candidate.update({ where: { id }, data: { phone: '90000002', version: 2 } }));
  const log = await asWorker((tx) => tx.auditLogEntry.findMany({ where: { rowId: id, tableName: 'candidates' }, orderBy: { id: 'asc' } }));
  expect(log).toMatchObject([
    { action: 'insert', userId: SYSTEM_USER_ID, membershipId: null },
    { action: 'update', userId: actor.userId, membershipId: actor.membershipId, changedColumns: ['phone', 'version'] },
  ]);
});

test('a write without an actor is refused', async () => {
  const client = new pg.Client(connectionAs('portal_worker', target));
  await client.connect();
  const write = client.query(`insert into organisations (kind, name) values ('operator', 'Uten avsender')`);
  await expect(write).rejects.toThrow('a write to organisations needs an actor');
  await client.end();
});

test('nobody writes in the log under another name', async () => {
  const { actor } = await makeMember('caseworker');
  const data = { userId: SYSTEM_USER_ID, action: 'view' as const, tableName: 'candidates', rowId: actor.userId };
  await expect(asActor(actor, 'portal_app', (tx) => tx.$executeRaw`
    insert into audit_log (user_id, action, table_name, row_id)
    values (${data.userId}::uuid, 'view', ${data.tableName}, ${data.rowId}::uuid)`)).rejects.toThrow(/row-level security/);
});

test.for(['update audit_log set table_name = table_name', 'delete from audit_log', 'truncate audit_log'])(
  'the log is append-only: «%s» is refused to the app, to jobs and to the owner',
  async (sql) => {
    const { actor } = await makeMember('unit_lead');
    await expect(asActor(actor, 'portal_app', (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/);
    await expect(withWorkerConnection((client) => client.query(sql))).rejects.toThrow(/permission denied/);
    await expect(asOwner((client) => client.query(sql))).rejects.toThrow('the audit log is append-only');
  },
);
