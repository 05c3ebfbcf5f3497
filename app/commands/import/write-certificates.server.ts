import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, listOutcome, settleNew, stage, updatedColumns } from './staging.server';

/**
 * Stores the certificates, each matched by its placement. One that was withdrawn in the portal is not issued again by
 * the file that issued it, and none is issued for a placement registered by mistake.
 */
export async function writeCertificates(
  client: ImportClient,
  { certificates }: Tables,
  notices: Notice[],
): Promise<Counts> {
  const staging = await stage(client, certificates, { resolved: ['placement_id uuid', 'placement_voided boolean'] });
  await client.query(
    `update ${staging} i set placement_id = p.id, placement_voided = p.voided_at is not null
     from placements p where p.reference = i.placement`,
  );
  const columns = updatedColumns(certificates, { issuedOn: 'issued_on', title: 'title' });
  await client.query(
    `update ${staging} i set id = t.id, outcome = 'withdrawn'
     from certificates t where t.placement_id = i.placement_id and t.withdrawn_on is not null
       and (t.issued_on, t.title) = (i.issued_on, i.title)`,
  );
  await client.query(
    `update ${staging} i set id = t.id, outcome = case when ${columns.differs} then 'changed' else 'unchanged' end
     from certificates t where t.placement_id = i.placement_id and t.withdrawn_on is null`,
  );
  await settleNew(client, staging);
  await client.query(`update ${staging} set outcome = 'voided' where placement_voided and outcome <> 'unchanged'`);
  await client.query(
    `insert into certificates (id, placement_id, issued_on, title)
     select id, placement_id, issued_on, title from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update certificates t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  for (const [outcome, code] of [['voided', 'voided_left_alone'], ['withdrawn', 'withdrawn_left_alone']] as const) {
    const left = await listOutcome(client, staging, outcome, 'placement');
    if (left) notices.push({ code, subject: certificates.file, object: left });
  }
  return finish(client, staging);
}
