import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts } from './result';
import { finish, settleNew, stage, updatedColumns } from './staging.server';

/** Stores the suppliers, each matched by its organisation number. */
export async function writeSuppliers(client: ImportClient, { suppliers }: Tables): Promise<Counts> {
  const staging = await stage(client, suppliers);
  const columns = updatedColumns(suppliers, { name: 'name', email: 'email', phone: 'phone' });
  await client.query(
    `update ${staging} i set id = t.id, outcome = case when ${columns.differs} then 'changed' else 'unchanged' end
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
  return finish(client, staging);
}

/**
 * Makes the buyers that the staged contracts name, and gives those known another name where a contract says so: the
 * first name in the file where several differ. A buyer that nobody has named carries its number.
 */
export async function writeBuyers(client: ImportClient, contracts: string): Promise<void> {
  await client.query(
    `create temporary table import_buyers on commit drop as
     select i.buyer as org_number, (array_agg(i.buyer_name order by i.ctid) filter (where i.buyer_name is not null))[1] as name
     from ${contracts} i group by i.buyer`,
  );
  await client.query(
    `update ${contracts} i set outcome = 'changed'
     from organisations t join import_buyers b on b.org_number = t.org_number
     where t.kind = 'buyer' and t.org_number = i.buyer and b.name <> t.name`,
  );
  await client.query(
    `update organisations t set name = b.name, version = t.version + 1
     from import_buyers b where t.kind = 'buyer' and t.org_number = b.org_number and b.name <> t.name`,
  );
  await client.query(
    `insert into organisations (kind, org_number, name)
     select 'buyer', b.org_number, coalesce(b.name, b.org_number) from import_buyers b
     where not exists (select from organisations t where t.kind = 'buyer' and t.org_number = b.org_number)`,
  );
  await client.query('drop table import_buyers');
}
