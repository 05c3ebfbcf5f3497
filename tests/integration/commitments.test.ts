import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeCommitment } from '~/commands/commitment/change-commitment.server';
import { registerCommitment } from '~/commands/commitment/register-commitment.server';
import { withdrawCommitment } from '~/commands/commitment/withdraw-commitment.server';
import { commitmentBases, commitmentDirections, commitmentKinds, commitmentRules } from '~/domain/commitment/commitment-kinds';
import type { Viewer } from '~/domain/viewer';
import { asActor } from '~/platform/database.server';
import { projectRoot } from '~/platform/project-root.server';
import { listCommitments } from '~/queries/commitment/list-commitments.server';
import { makeViewer } from '../support/as-viewer.ts';
import { asOwner } from '../support/database.ts';
import { makeContract, makeOrganisation } from '../support/facts.ts';

async function contractOf(buyer: Viewer) {
  const { id, supplierId } = await makeContract({ buyerId: buyer.organisationId });
  return { id, supplierId };
}

const register = (viewer: Viewer, contract: { id: string; supplierId: string }, value = 20) =>
  registerCommitment(viewer, contract.id, { supplierId: contract.supplierId, kind: 'people_hired', value }, randomUUID());

async function registered(viewer: Viewer, contract: { id: string; supplierId: string }): Promise<string> {
  const result = await register(viewer, contract);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const standing = async (viewer: Viewer, contractId: string) => (await listCommitments(viewer, contractId)).suppliers[0];

test('a promise that is changed and withdrawn keeps all that was written of it, with who and why', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await contractOf(buyer);
  const id = await registered(buyer, contract);
  expect(await changeCommitment(buyer, contract.id, id, { value: 24, reason: 'Utvidet kontrakt', version: 1 }, randomUUID())).toMatchObject({ ok: true });
  expect(await withdrawCommitment(buyer, contract.id, id, { reason: 'Avtalt bort', version: 2 }, randomUUID())).toMatchObject({ ok: true });
  const supplier = await standing(buyer, contract.id);
  expect(supplier?.standing).toEqual([]);
  expect(supplier?.withdrawn[0]?.changes).toMatchObject([
    { version: 3, value: 24, withdrawn: true, reason: 'Avtalt bort', writtenByName: buyer.name },
    { version: 2, value: 24, withdrawn: false, reason: 'Utvidet kontrakt', writtenByName: buyer.name },
    { version: 1, value: 20, withdrawn: false, reason: null, writtenByName: buyer.name },
  ]);
  await expect(changeCommitment(buyer, contract.id, id, { value: 30, reason: 'Igjen', version: 3 }, randomUUID())).rejects.toMatchObject({ status: 404 });
});

test('a kind is promised once, a stale edit is refused, and a number that does not fit its kind too', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await contractOf(buyer);
  const id = await registered(buyer, contract);
  expect(await register(buyer, contract)).toMatchObject({ refusal: { code: 'commitment_exists', field: 'kind' } });
  const change = (value: number, version: number) => changeCommitment(buyer, contract.id, id, { value, reason: 'Grunn', version }, randomUUID());
  expect(await change(2.5, 1)).toMatchObject({ refusal: { code: 'not_a_count', field: 'value' } });
  expect(await change(20, 1)).toMatchObject({ refusal: { code: 'already_so', field: 'value' } });
  expect(await change(30, 7)).toMatchObject({ refusal: { code: 'stale' } });
  const foreign = { ...contract, supplierId: (await makeOrganisation('supplier')).id };
  expect(await register(buyer, foreign)).toMatchObject({ refusal: { code: 'choose_one', field: 'supplierId' } });
});

test('the buyer and the unit’s lead write, the supplier reads its own alone, and another buyer finds nothing', async () => {
  const [buyer, lead] = [await makeViewer('buyer'), await makeViewer('unit_lead')];
  const contract = await contractOf(buyer);
  await registered(lead, contract);
  const coordinator = await makeViewer('coordinator', contract.supplierId);
  expect((await standing(coordinator, contract.id))?.standing).toHaveLength(1);
  expect((await listCommitments(coordinator, contract.id)).allowedActions).toEqual([]);
  await expect(listCommitments(await makeViewer('buyer'), contract.id)).rejects.toMatchObject({ status: 404 });
  await expect(register(await makeViewer('buyer'), contract)).rejects.toMatchObject({ status: 404 });
});

test('PostgreSQL lets nobody change a promise without its line, change a line, sign for another, or write on a foreign contract', async () => {
  const buyer = await makeViewer('buyer');
  const [contract, foreign] = [await contractOf(buyer), await contractOf(await makeViewer('buyer'))];
  const id = await registered(buyer, contract);
  const attempt = (statement: string) => asActor(buyer, 'portal_buyer', (tx) => tx.$executeRawUnsafe(statement));
  await expect(attempt(`update commitments set value = 1, version = 2 where id = '${id}'`)).rejects.toThrow('line in the history');
  await expect(attempt(`update commitments set value = 1 where id = '${id}'`)).rejects.toThrow('new version');
  await expect(attempt(`update commitment_changes set value = 1`)).rejects.toThrow('permission denied');
  await expect(attempt(`delete from commitments where id = '${id}'`)).rejects.toThrow('permission denied');
  const lineBy = (by: string) => attempt(`insert into commitment_changes (commitment_id, version, value, reason, written_by) values ('${id}', 1, 1, 'x', '${by}')`);
  await expect(lineBy((await makeViewer('buyer')).membershipId)).rejects.toThrow('row-level security');
  await expect(
    attempt(`insert into commitments (contract_id, supplier_id, part, kind, value, direction, basis)
      values ('${foreign.id}', '${foreign.supplierId}', 'time_to_job', 'people_hired', 1, 'at_least', 'whole_contract')`),
  ).rejects.toThrow('row-level security');
});

test('PostgreSQL holds each kind to the direction and basis of the portal’s table of kinds', async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ kind: string; direction: string; basis: string }>(`
      select kind, direction, basis
      from unnest(enum_range(null::commitment_kind)) kind, unnest(enum_range(null::commitment_direction)) direction,
        unnest(enum_range(null::commitment_basis)) basis
      where commitment_fits_kind(kind, direction, basis)`),
  );
  const wanted = commitmentKinds.flatMap((kind): { kind: string; direction: string; basis: string }[] => {
    if (kind !== 'own') return [{ kind, direction: commitmentRules[kind].direction, basis: commitmentRules[kind].basis }];
    return commitmentDirections.flatMap((direction) => commitmentBases.map((basis) => ({ kind, direction, basis })));
  });
  expect(rows).toEqual(expect.arrayContaining(wanted));
  expect(rows).toHaveLength(wanted.length);
});

test('the promised numbers that stood on contracts become the main suppliers’ commitments', async () => {
  const folder = join(projectRoot, 'prisma', 'migrations');
  const name = readdirSync(folder).find((one) => one.endsWith('_commitments_replace_promised_numbers')) ?? '';
  const contract = await contractOf(await makeViewer('buyer'));
  const rows = await asOwner(async (client) => {
    await client.query('begin');
    await client.query('alter table contracts add column promised_hires integer, add column promised_days_to_job integer');
    await client.query(`set local app.user_id = '00000000-0000-7000-8000-000000000001'`);
    await client.query('update contracts set promised_hires = 9, promised_days_to_job = 150 where id = $1', [contract.id]);
    await client.query(`delete from commitment_changes`);
    await client.query(`delete from commitments`);
    await client.query(readFileSync(join(folder, name, 'migration.sql'), 'utf8'));
    const kept = await client.query(
      `select c.kind, c.value::int, c.supplier_id, l.version from commitments c join commitment_changes l on l.commitment_id = c.id
       where c.contract_id = $1 order by c.kind`, [contract.id]);
    await client.query('rollback');
    return kept.rows;
  });
  expect(rows).toEqual([
    { kind: 'days_to_ordinary_job', value: 150, supplier_id: contract.supplierId, version: 1 },
    { kind: 'people_hired', value: 9, supplier_id: contract.supplierId, version: 1 },
  ]);
});
