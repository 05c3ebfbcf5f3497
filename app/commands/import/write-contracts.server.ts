import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import { replaceMainSuppliers } from './replace-main-suppliers.server';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, settleNew, stage, updatedColumns } from './staging.server';
import { writeCommitments } from './write-commitments.server';
import { writeBuyers } from './write-organisations.server';

const FIELDS = {
  name: 'name',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  capacity: 'capacity',
  clock: 'clock',
};

/**
 * Stores the contracts with their buyers, main suppliers and promises, each matched by its reference. With `keepBuyers`, buyers that
 * are there keep their names.
 */
export async function writeContracts(
  client: ImportClient,
  { contracts }: Tables,
  keepBuyers: boolean,
  notices: Notice[],
): Promise<Counts> {
  const staging = await stage(client, contracts, {
    resolved: ['buyer_id uuid', 'main_supplier_id uuid', 'main_changed boolean'],
    defaults: { clock: 'exit' },
  });
  const kept = await writeBuyers(client, staging, keepBuyers);
  if (kept.length > 0) notices.push({ code: 'organisations_left_alone', subject: contracts.file, object: kept.join(', ') });
  await client.query(
    `update ${staging} i set buyer_id = b.id, main_supplier_id = s.id from organisations b, organisations s
     where b.kind = 'buyer' and b.org_number = i.buyer and s.kind = 'supplier' and s.org_number = i.main_supplier`,
  );
  const columns = updatedColumns(contracts, FIELDS, ['buyer_id']);
  await client.query(
    `update ${staging} i set id = t.id, main_changed = main.supplier_id is distinct from i.main_supplier_id,
       outcome = case when i.outcome = 'changed' or main.supplier_id is distinct from i.main_supplier_id
         or ${columns.differs} then 'changed' else 'unchanged' end
     from contracts t left join contract_suppliers main on main.contract_id = t.id and main.link = 0
     where t.reference = i.reference`,
  );
  await settleNew(client, staging);
  await client.query(
    `insert into contracts (id, reference, name, buyer_id, starts_on, ends_on, capacity, clock)
     select id, reference, name, buyer_id, starts_on, ends_on, capacity, clock
     from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `insert into contract_suppliers (contract_id, supplier_id)
     select id, main_supplier_id from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update contracts t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed' and (${columns.differs})`,
  );
  await replaceMainSuppliers(client, staging, notices);
  await writeCommitments(client, { contracts }, staging);
  return finish(client, staging);
}
