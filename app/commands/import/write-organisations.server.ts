import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, listOutcome, settleNew, stage, updatedColumns } from './staging.server';

/** Stores the suppliers, each matched by its organisation number. With `keep`, those that are there stay as they are. */
export async function writeSuppliers(
  client: ImportClient,
  { suppliers }: Tables,
  keep: boolean,
  notices: Notice[],
): Promise<Counts> {
  const staging = await stage(client, suppliers);
  const columns = updatedColumns(suppliers, { name: 'name', email: 'email', phone: 'phone' });
  await client.query(
    `update ${staging} i set id = t.id, outcome = case when ${columns.differs} then '${keep ? 'kept' : 'changed'}' else 'unchanged' end
     from organisations t where t.kind = 'supplier' and t.org_number = i.org_number`,
  );
  await settleNew(client, staging);
  await client.query(
    `insert into organisations (id, kind, org_number, name, email, phone)
     select id, 'supplier', org_number, name, email, phone from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update organisations t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  const kept = await listOutcome(client, staging, 'kept', `name || ' (' || org_number || ')'`);
  if (kept) notices.push({ code: 'organisations_left_alone', subject: suppliers.file, object: kept });
  return finish(client, staging);
}

/**
 * Makes the buyers that the staged contracts name, and gives those known another name where a contract says so: the
 * first name in the file where several differ. A buyer that nobody has named carries its number. With `keep`, those known
 * keep their names; resolves with which those are.
 */
export async function writeBuyers(client: ImportClient, contracts: string, keep: boolean): Promise<string[]> {
  await client.query(
    `create temporary table import_buyers on commit drop as
     select i.buyer as org_number, (array_agg(i.buyer_name order by i.ctid) filter (where i.buyer_name is not null))[1] as name
     from ${contracts} i group by i.buyer`,
  );
  const { rows: renamed } = await client.query<{ name: string }>(
    `select b.name || ' (' || b.org_number || ')' as name from organisations t join import_buyers b using (org_number)
     where t.kind = 'buyer' and b.name <> t.name order by 1`,
  );
  if (!keep) await renameBuyers(client, contracts);
  await client.query(
    `insert into organisations (kind, org_number, name)
     select 'buyer', b.org_number, coalesce(b.name, b.org_number) from import_buyers b
     where not exists (select from organisations t where t.kind = 'buyer' and t.org_number = b.org_number)`,
  );
  await client.query('drop table import_buyers');
  return keep ? renamed.map(({ name }) => name) : [];
}

async function renameBuyers(client: ImportClient, contracts: string): Promise<void> {
  await client.query(
    `update ${contracts} i set outcome = 'changed'
     from organisations t join import_buyers b on b.org_number = t.org_number
     where t.kind = 'buyer' and t.org_number = i.buyer and b.name <> t.name`,
  );
  await client.query(
    `update organisations t set name = b.name, version = t.version + 1
     from import_buyers b where t.kind = 'buyer' and t.org_number = b.org_number and b.name <> t.name`,
  );
}
