import type { Tables } from '~/domain/import/table';
import type { ImportClient } from './client';
import { createUnit } from './find-unit.server';
import type { Counts, Notice } from '~/domain/import/result';
import { finish, settleNew, stage, updatedColumns } from './staging.server';

const SHARED = {
  firstName: 'first_name',
  lastName: 'last_name',
  phone: 'phone',
  email: 'email',
  norwegianLevel: 'norwegian_level',
  motherTongue: 'mother_tongue',
};

const DETAIL = {
  birthYear: 'birth_year',
  settledOn: 'settled_on',
  targetGroup: 'target_group',
  leftOn: 'left_on',
  leftReason: 'left_reason',
};

/** Stores the candidates, each matched by its reference; new ones belong to `unit`, which is made where it is null. */
export async function writeCandidates(
  client: ImportClient,
  { candidates }: Tables,
  unit: string | null,
  notices: Notice[],
): Promise<Counts> {
  const staging = await stage(client, candidates);
  const shared = updatedColumns(candidates, SHARED);
  const detail = updatedColumns(candidates, DETAIL);
  const differs = `${shared.differs} or ${detail.differs.replaceAll(' t.', ' d.')}`;
  await client.query(
    `update ${staging} i set id = t.id, outcome = case when ${differs} then 'changed' else 'unchanged' end
     from candidates t left join candidate_details d on d.id = t.id where t.reference = i.reference`,
  );
  await settleNew(client, staging);
  const { rows } = await client.query(`select from ${staging} where outcome = 'new' limit 1`);
  if (rows.length > 0) {
    await client.query(
      `insert into candidates (id, reference, unit_id, first_name, last_name, phone, email, norwegian_level, mother_tongue)
       select id, reference, $1, first_name, last_name, phone, email, norwegian_level, mother_tongue
       from ${staging} where outcome = 'new'`,
      [unit ?? (await createUnit(client, notices))],
    );
  }
  await client.query(
    `update candidates t set ${shared.set}, version = t.version + 1
     from ${staging} i where t.id = i.id and i.outcome = 'changed' and (${shared.differs})`,
  );
  if (detail.set) {
    await client.query(
      `update candidate_details t set ${detail.set}
       from ${staging} i where t.id = i.id and i.outcome = 'changed' and (${detail.differs})`,
    );
  }
  await client.query(
    `insert into candidate_details (id, birth_year, settled_on, target_group, left_on, left_reason)
     select id, birth_year, settled_on, target_group, left_on, left_reason from ${staging} i
     where outcome <> 'unchanged' and not exists (select from candidate_details d where d.id = i.id)`,
  );
  return finish(client, staging);
}
