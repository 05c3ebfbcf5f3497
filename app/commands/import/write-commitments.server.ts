import { commitmentRules, type CommitmentKind } from '~/domain/commitment/commitment-kinds';
import type { Tables } from '~/domain/import/table';
import { commitmentTexts } from '~/i18n/commitments';
import type { ImportClient } from './client';

/** The columns of a contract's row that are promises of its main supplier. */
const KINDS = [
  ['promisedHires', 'promised_hires', 'people_hired'],
  ['promisedDaysToJob', 'promised_days_to_job', 'days_to_ordinary_job'],
] as const satisfies readonly (readonly [string, string, Exclude<CommitmentKind, 'own'>])[];

const WRITER = `actor_membership(), (select name from users where id = actor_user() and actor_membership() is not null)`;

/**
 * Stores what the staged contracts say was promised as commitments of their main suppliers: a new one, or a new version
 * where the number is another. An empty cell says nothing, so what was registered on the screen stays. A contract whose
 * commitments changed counts as changed.
 */
export async function writeCommitments(client: ImportClient, { contracts }: Pick<Tables, 'contracts'>, staging: string): Promise<void> {
  for (const [field, column, kind] of KINDS) {
    if (!contracts.fields.has(field)) continue;
    const { part, direction, basis } = commitmentRules[kind];
    const standing = `c.contract_id = i.id and c.supplier_id = i.main_supplier_id and c.kind = $1 and c.withdrawn_at is null`;
    await client.query(
      `with corrected as (
         update commitments c set value = i.${column}, version = c.version + 1 from ${staging} i
         where ${standing} and c.value <> i.${column} returning c.*
       ), written as (
         insert into commitment_changes (commitment_id, version, value, reason, written_by, written_by_name)
         select id, version, value, $2, ${WRITER} from corrected
       )
       update ${staging} i set outcome = 'changed' from corrected c where c.contract_id = i.id and i.outcome = 'unchanged'`,
      [kind, commitmentTexts.nb.correctedByImport],
    );
    await client.query(
      `with added as (
         insert into commitments (contract_id, supplier_id, part, kind, value, direction, basis)
         select i.id, i.main_supplier_id, $2, $1, i.${column}, $3, $4 from ${staging} i
         where i.${column} is not null and not exists (select from commitments c where ${standing}) returning *
       ), written as (
         insert into commitment_changes (commitment_id, version, value, written_by, written_by_name)
         select id, version, value, ${WRITER} from added
       )
       update ${staging} i set outcome = 'changed' from added c where c.contract_id = i.id and i.outcome = 'unchanged'`,
      [kind, part, direction, basis],
    );
  }
}
