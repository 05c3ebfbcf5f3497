import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, listOutcome, settleNew, stage, updatedColumns } from './staging.server';

const FIELDS = {
  employerOrgNumber: 'employer_org_number',
  employerName: 'employer_name',
  form: 'form',
  percent: 'percent',
  startedOn: 'started_on',
  endedOn: 'ended_on',
};

/** Stores the employments, each matched by its reference. Those registered by mistake in the portal are left alone. */
export async function writeEmployments(
  client: ImportClient,
  { employments }: Tables,
  notices: Notice[],
): Promise<Counts> {
  const staging = await stage(client, employments, { resolved: ['candidate_id uuid'] });
  await client.query(
    `update ${staging} i set candidate_id = c.id from candidates c where c.reference = i.candidate`,
  );
  const columns = updatedColumns(employments, FIELDS, ['candidate_id']);
  await client.query(
    `update ${staging} i set id = t.id,
       outcome = case when t.voided_at is not null then 'voided' when ${columns.differs} then 'changed' else 'unchanged' end
     from employments t where t.reference = i.reference`,
  );
  await settleNew(client, staging);
  await client.query(
    `insert into employments (id, reference, candidate_id, employer_org_number, employer_name, form, percent, started_on,
       ended_on)
     select id, reference, candidate_id, employer_org_number, employer_name, form, percent, started_on, ended_on
     from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update employments t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  const voided = await listOutcome(client, staging, 'voided', 'reference');
  if (voided) notices.push({ code: 'voided_left_alone', subject: employments.file, object: voided });
  return finish(client, staging);
}

/**
 * Stores the subsidy periods, each matched by its employment and first day. Those registered by mistake in the portal,
 * and those of an employment that was, are left alone.
 */
export async function writeSubsidies(client: ImportClient, { subsidies }: Tables, notices: Notice[]): Promise<Counts> {
  const staging = await stage(client, subsidies, { resolved: ['employment_id uuid'] });
  await client.query(
    `update ${staging} i set employment_id = e.id, outcome = case when e.voided_at is not null then 'voided' end
     from employments e where e.reference = i.employment`,
  );
  const columns = updatedColumns(subsidies, { endsOn: 'ends_on', percent: 'percent' });
  await client.query(
    `update ${staging} i set id = t.id, outcome = case
       when i.outcome = 'voided' or t.voided_at is not null then 'voided'
       when ${columns.differs} then 'changed' else 'unchanged' end
     from (
       select distinct on (s.employment_id, s.starts_on) s.* from wage_subsidies s
       where s.employment_id in (select employment_id from ${staging})
       order by s.employment_id, s.starts_on, s.voided_at desc nulls first) t
     where t.employment_id = i.employment_id and t.starts_on = i.starts_on`,
  );
  await settleNew(client, staging);
  await client.query(
    `insert into wage_subsidies (id, employment_id, starts_on, ends_on, percent)
     select id, employment_id, starts_on, ends_on, percent from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update wage_subsidies t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  const voided = await listOutcome(client, staging, 'voided', `employment || ' ' || starts_on`);
  if (voided) notices.push({ code: 'voided_left_alone', subject: subsidies.file, object: voided });
  return finish(client, staging);
}
