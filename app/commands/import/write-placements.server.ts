import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, listOutcome, settleNew, stage, updatedColumns } from './staging.server';

const FIELDS = {
  department: 'department',
  plannedFrom: 'planned_from',
  plannedTo: 'planned_to',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  endReason: 'end_reason',
  percent: 'percent',
};

/** Puts suppliers that give a placement without being on its contract there, directly below the main supplier. */
async function addSubcontractors(client: ImportClient, staging: string, notices: Notice[]): Promise<void> {
  const { rows } = await client.query<{ contract: string; supplier: string }>(
    `with missing as (
       select distinct i.contract_id, i.supplier_id from ${staging} i
       where i.outcome in ('new', 'changed') and not exists (
         select from contract_suppliers s where s.contract_id = i.contract_id and s.supplier_id = i.supplier_id)
     ), added as (
       insert into contract_suppliers (contract_id, supplier_id, above_supplier_id, link)
       select m.contract_id, m.supplier_id, main.supplier_id, 1
       from missing m join contract_suppliers main on main.contract_id = m.contract_id and main.link = 0
       returning contract_id, supplier_id
     )
     select c.reference as contract, o.name as supplier
     from added join contracts c on c.id = contract_id join organisations o on o.id = supplier_id
     order by 1, 2`,
  );
  for (const { contract, supplier } of rows) {
    notices.push({ code: 'subcontractor_added', subject: supplier, object: contract });
  }
}

/** What has started was asked for and accepted by then; the file does not say when. */
const ASKED = `least(now(), coalesce(started_on, planned_from)::timestamp at time zone 'Europe/Oslo')`;
const ACCEPTED = `case when started_on is not null then ${ASKED} end`;

/** Stores the placements, each matched by its reference. Those registered by mistake in the portal are left alone. */
export async function writePlacements(client: ImportClient, { placements }: Tables, notices: Notice[]): Promise<Counts> {
  const staging = await stage(client, placements, {
    resolved: ['candidate_id uuid', 'contract_id uuid', 'supplier_id uuid'],
  });
  await client.query(
    `update ${staging} i set candidate_id = c.id, contract_id = a.id, supplier_id = o.id
     from candidates c, contracts a, organisations o
     where c.reference = i.candidate and a.reference = i.contract and o.kind = 'supplier' and o.org_number = i.supplier`,
  );
  const columns = updatedColumns(placements, FIELDS, ['candidate_id', 'contract_id', 'supplier_id']);
  await client.query(
    `update ${staging} i set id = t.id,
       outcome = case when t.voided_at is not null then 'voided' when ${columns.differs} then 'changed' else 'unchanged' end
     from placements t where t.reference = i.reference`,
  );
  await settleNew(client, staging);
  await addSubcontractors(client, staging, notices);
  await client.query(
    `insert into placements (id, reference, candidate_id, contract_id, supplier_id, department, planned_from, planned_to,
       started_on, ended_on, end_reason, percent, requested_at, accepted_at)
     select id, reference, candidate_id, contract_id, supplier_id, department, planned_from, planned_to,
       started_on, ended_on, end_reason, percent, ${ASKED}, ${ACCEPTED}
     from ${staging} where outcome = 'new'`,
  );
  const started = placements.fields.has('startedOn') ? 'i.started_on' : 't.started_on';
  // A detail belongs to the reason that it was given with.
  const detail = placements.fields.has('endReason')
    ? `end_detail = case when i.end_reason = t.end_reason then t.end_detail end,
       end_text = case when i.end_reason = t.end_reason then t.end_text end,`
    : '';
  await client.query(
    `update placements t set ${columns.set}, ${detail} version = t.version + 1,
       accepted_at = case when ${started} is not null then coalesce(t.accepted_at, now()) else t.accepted_at end
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  const voided = await listOutcome(client, staging, 'voided', 'reference');
  if (voided) notices.push({ code: 'voided_left_alone', subject: placements.file, object: voided });
  return finish(client, staging);
}
