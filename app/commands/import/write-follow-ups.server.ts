import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, listOutcome, settleNew, stage, updatedColumns } from './staging.server';

/**
 * Stores the follow-ups, each matched by candidate, status date, registration date and source. Those registered by
 * mistake in the portal are left alone.
 */
export async function writeFollowUps(client: ImportClient, { followUps }: Tables, notices: Notice[]): Promise<Counts> {
  const staging = await stage(client, followUps, { resolved: ['candidate_id uuid'], defaults: { source: 'unit' } });
  await client.query(
    `update ${staging} i set candidate_id = c.id from candidates c where c.reference = i.candidate`,
  );
  const columns = updatedColumns(followUps, { status: 'status', note: 'note' });
  await client.query(
    `update ${staging} i set id = t.id,
       outcome = case when t.voided_at is not null then 'voided' when ${columns.differs} then 'changed' else 'unchanged' end
     from (
       select distinct on (f.candidate_id, f.status_date, f.registered_on, f.source) f.* from follow_ups f
       where f.candidate_id in (select candidate_id from ${staging})
       order by f.candidate_id, f.status_date, f.registered_on, f.source, f.voided_at desc nulls first) t
     where (t.candidate_id, t.status_date, t.registered_on, t.source)
       = (i.candidate_id, i.status_date, i.registered_on, i.source)`,
  );
  await settleNew(client, staging);
  await client.query(
    `insert into follow_ups (id, candidate_id, status_date, registered_on, source, status, note)
     select id, candidate_id, status_date, registered_on, source, status, note from ${staging} where outcome = 'new'`,
  );
  await client.query(
    `update follow_ups t set ${columns.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed'`,
  );
  const voided = await listOutcome(client, staging, 'voided', `candidate || ' ' || status_date`);
  if (voided) notices.push({ code: 'voided_left_alone', subject: followUps.file, object: voided });
  return finish(client, staging);
}
