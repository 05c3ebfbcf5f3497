import type { ImportClient } from './client';
import type { Notice } from '~/domain/import/result';

interface Replacement {
  contract: string;
  reference: string;
  supplier: string;
  name: string;
  before: string | null;
}

/**
 * Gives the staged contracts with `main_changed` their new main supplier. The one before stays as a subcontractor
 * directly below it, since it may have placements; who stood directly below either still does.
 */
export async function replaceMainSuppliers(client: ImportClient, contracts: string, notices: Notice[]): Promise<void> {
  const { rows } = await client.query<Replacement>(
    `select i.id as contract, i.reference, i.main_supplier_id as supplier, o.name, main.supplier_id as before
     from ${contracts} i join organisations o on o.id = i.main_supplier_id
     left join contract_suppliers main on main.contract_id = i.id and main.link = 0
     where i.main_changed order by i.reference`,
  );
  for (const { contract, reference, supplier, name, before } of rows) {
    if (before === null) {
      await client.query(
        'insert into contract_suppliers (contract_id, supplier_id) values ($1, $2) on conflict do nothing',
        [contract, supplier],
      );
    } else {
      await client.query(
        `insert into contract_suppliers (contract_id, supplier_id, above_supplier_id, link) values ($1, $2, $3, 1)
         on conflict (contract_id, supplier_id) do nothing`,
        [contract, supplier, before],
      );
      await client.query(
        `update contract_suppliers set above_supplier_id = $2, link = 1
         where contract_id = $1 and supplier_id <> $2
           and (supplier_id = $3 or above_supplier_id in ($2, $3))`,
        [contract, supplier, before],
      );
    }
    await client.query(
      'update contract_suppliers set above_supplier_id = null, link = 0 where contract_id = $1 and supplier_id = $2 and link > 0',
      [contract, supplier],
    );
    notices.push({ code: 'main_supplier_changed', subject: reference, object: name });
  }
}
