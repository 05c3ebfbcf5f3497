import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { addTenderedCommitment } from '~/commands/tender/add-tendered-commitment.server';
import { addTenderer } from '~/commands/tender/add-tenderer.server';
import { approveTender } from '~/commands/tender/approve-tender.server';
import { awardTender } from '~/commands/tender/award-tender.server';
import { carryOver } from '~/commands/tender/carry-over.server';
import { changeTender } from '~/commands/tender/change-tender.server';
import { giveScores } from '~/commands/tender/give-scores.server';
import { registerTender } from '~/commands/tender/register-tender.server';
import { removeTenderer } from '~/commands/tender/remove-tenderer.server';
import { writeAnswers } from '~/commands/tender/write-answers.server';
import { registerCommitment } from '~/commands/commitment/register-commitment.server';
import { criterionParts } from '~/domain/commitment/criterion-part';
import type { Result } from '~/domain/result';
import type { ScoreValues } from '~/domain/tender/tender-values';
import type { Viewer } from '~/domain/viewer';
import { asActor } from '~/platform/database.server';
import { listCommitments } from '~/queries/commitment/list-commitments.server';
import { readCarryOver } from '~/queries/tender/read-carry-over.server';
import { readTender } from '~/queries/tender/read-tender.server';
import { makeViewer, viewerOf } from '../support/as-viewer.ts';
import { makeContract, makeMember, makeOrganisation } from '../support/facts.ts';
import { freshOrganisationNumber } from '../support/organisation-number.ts';

const weights = { totalWeight: 300, training: 100, time_to_job: 80, cooperation: 50, documentation: 40, cost: 30 };
const scoresOf = (...tenths: number[]) =>
  Object.fromEntries(criterionParts.flatMap((part, index) => [[`${part}_score`, tenths[index]], [`${part}_reason`, `Fordi ${part}`]])) as Omit<ScoreValues, 'version'>;

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

let inger: Viewer;
let ivar: Viewer;
let tenderId: string;
let tendererId: string;
let supplier: { id: string; orgNumber: string };

/** Two buyers of one organisation, and a tender in which one has scored the only tenderer. */
beforeEach(async () => {
  inger = await makeViewer('buyer');
  ivar = await makeViewer('buyer', inger.organisationId);
  const made = await makeOrganisation('supplier');
  supplier = { id: made.id, orgNumber: made.orgNumber ?? '' };
  tenderId = valueOf(await registerTender(inger, { name: 'Renhold 2027', ...weights }, randomUUID()));
  tendererId = valueOf(await addTenderer(inger, tenderId, { name: 'Tilbyder AS', orgNumber: supplier.orgNumber }, randomUUID()));
  await score(inger, 80, 60, 90, 70, 50);
});

const read = () => readTender(inger, tenderId);
const versionNow = async () => (await read()).tenderers[0]?.version ?? 0;
const score = async (viewer: Viewer, ...tenths: number[]) =>
  giveScores(viewer, tenderId, tendererId, { ...scoresOf(...tenths), version: await versionNow() }, randomUUID());
const approve = async (viewer: Viewer, digest?: string) => approveTender(viewer, tenderId, { digest: digest ?? (await read()).digest }, randomUUID());
const award = (viewer: Viewer) => awardTender(viewer, tenderId, { winners: [tendererId] }, randomUUID());

test('points come out of the database as by hand: 8 + 4,8 + 4,5 + 2,8 + 1,5 = 21,6', async () => {
  expect(await read()).toMatchObject({ state: 'evaluated', tenderers: [{ points: 21_600 }] });
});

test('who gave the last points cannot approve, also through another role of the same person; another person can', async () => {
  expect(await approve(inger)).toMatchObject({ refusal: { code: 'approve_own_points' } });
  const again = viewerOf(await makeMember('buyer', { organisationId: (await makeOrganisation('buyer')).id, userId: inger.userId }));
  const sameWoman = { ...again, organisationId: inger.organisationId };
  expect(await approve(sameWoman)).toMatchObject({ refusal: { code: 'approve_own_points' } });
  expect(await approve(ivar)).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: 'approved', approval: { byName: ivar.name } });
});

test('PostgreSQL refuses the approval of who gave the last points or changed anything last, whatever is claimed', async () => {
  const claim = (viewer: Viewer, by: string) =>
    asActor(viewer, 'portal_buyer', (tx) =>
      tx.$executeRawUnsafe(`insert into tender_approvals (tender_id, digest, approved_by, approved_by_name)
        values ('${tenderId}', '${'a'.repeat(64)}', '${by}', 'x')`));
  await expect(claim(inger, inger.userId)).rejects.toThrow('does not approve');
  await expect(claim(inger, ivar.userId), 'in the other’s name').rejects.toThrow('does not approve');
  const { tenderers } = await read();
  await writeAnswers(ivar, tenderId, tendererId, { cost: 'Vi har tiltak.', version: tenderers[0]?.version ?? 0 }, randomUUID());
  await expect(claim(ivar, ivar.userId), 'changed last').rejects.toThrow('does not approve');
  await expect(claim(inger, inger.userId), 'scored last').rejects.toThrow('does not approve');
  await expect(asActor(inger, 'portal_buyer', (tx) => tx.$executeRawUnsafe(`update tenders set scored_by = null`))).rejects.toThrow('permission denied');
  await expect(asActor(inger, 'portal_buyer', (tx) => tx.$executeRawUnsafe(`update tender_scores set scored_by = null`))).rejects.toThrow('permission denied');
  const third = await makeViewer('buyer', inger.organisationId);
  expect(await claim(third, inger.userId)).toBe(1);
  await expect(asActor(inger, 'portal_buyer', (tx) => tx.$executeRawUnsafe(`update tender_approvals set ended_at = null`))).rejects.toThrow('permission denied');
});

test('PostgreSQL refuses an approval without all points, and an award without an approval', async () => {
  const other = valueOf(await addTenderer(inger, tenderId, { name: 'Uten poeng AS', orgNumber: freshOrganisationNumber() }, randomUUID()));
  await expect(
    asActor(ivar, 'portal_buyer', (tx) =>
      tx.$executeRawUnsafe(`insert into tender_approvals (tender_id, digest, approved_by, approved_by_name)
        values ('${tenderId}', '${'a'.repeat(64)}', '${ivar.userId}', 'x')`)),
  ).rejects.toThrow('points are missing');
  await expect(
    asActor(ivar, 'portal_buyer', (tx) => tx.$executeRawUnsafe(`update tenderers set won_at = now() where id = '${other}'`)),
  ).rejects.toThrow('needs an approval');
});

test.each<[string, () => Promise<unknown>]>([
  ['points', () => score(inger, 80, 60, 90, 70, 60)],
  ['a weight', async () => changeTender(inger, tenderId, { name: 'Renhold 2027', ...weights, training: 90, cost: 40, version: (await read()).version }, randomUUID())],
  ['an answer', async () => writeAnswers(inger, tenderId, tendererId, { training: 'Nytt svar', version: await versionNow() }, randomUUID())],
  ['a promise', () => addTenderedCommitment(inger, tenderId, tendererId, { kind: 'people_hired', value: 10 }, randomUUID())],
  ['the tenderers', () => addTenderer(inger, tenderId, { name: 'Ny AS', orgNumber: freshOrganisationNumber() }, randomUUID())],
])('a change of %s after the approval takes it back, and it cannot be awarded', async (_what, change) => {
  await approve(ivar);
  const seen = (await read()).digest;
  expect(await change()).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ approval: null });
  expect((await read()).digest).not.toBe(seen);
  expect(await award(ivar)).toMatchObject({ refusal: { code: 'approval_gone' } });
});

test('what is approved is what was seen: a change since is refused', async () => {
  const { digest } = await read();
  await score(inger, 80, 60, 90, 70, 51);
  expect(await approve(ivar, digest)).toMatchObject({ refusal: { code: 'seen_is_changed' } });
});

test('a change while the approval is on its way leaves no approval of what nobody saw', async () => {
  const { digest } = await read();
  await Promise.all([score(inger, 10, 10, 10, 10, 10), approve(ivar, digest)]);
  const { approval, tenderers } = await read();
  expect(tenderers[0]?.points).toBe(3_000);
  expect(approval).toBeNull();
});

test('a winner’s promises come to the contract as they stand in the tender, in place of one of the same kind there', async () => {
  await addTenderedCommitment(inger, tenderId, tendererId, { kind: 'people_hired', value: 12 }, randomUUID());
  const own = { part: 'cost', text: 'Mentortimer uten tillegg', value: 4, unit: 'timer', direction: 'at_least', basis: 'level' } as const;
  await addTenderedCommitment(inger, tenderId, tendererId, own, randomUUID());
  await approve(ivar);
  valueOf(await award(ivar));
  const foreign = await makeContract({ supplierId: supplier.id });
  const contract = await makeContract({ buyerId: inger.organisationId, supplierId: supplier.id });
  await registerCommitment(inger, contract.id, { supplierId: supplier.id, kind: 'people_hired', value: 3 }, randomUUID());
  expect((await readCarryOver(inger, tenderId, tendererId)).contracts.map(({ id }) => id)).toEqual([contract.id]);
  expect(await carryOver(inger, tenderId, tendererId, { contractId: foreign.id }, randomUUID())).toMatchObject({ refusal: { code: 'choose_one' } });
  valueOf(await carryOver(inger, tenderId, tendererId, { contractId: contract.id }, randomUUID()));
  const [on] = (await listCommitments(inger, contract.id)).suppliers;
  expect(on?.standing).toMatchObject([{ kind: 'people_hired', value: 12 }, own]);
  expect(on?.withdrawn).toMatchObject([{ kind: 'people_hired', value: 3 }]);
  expect(await carryOver(inger, tenderId, tendererId, { contractId: contract.id }, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
});

test('what is awarded stands, in the portal and in PostgreSQL', async () => {
  await approve(ivar);
  valueOf(await award(ivar));
  expect(await score(inger, 1, 1, 1, 1, 1)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await removeTenderer(inger, tenderId, tendererId, { version: await versionNow() }, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
  const attempt = (statement: string) => asActor(inger, 'portal_buyer', (tx) => tx.$executeRawUnsafe(statement));
  await expect(attempt(`update tender_scores set score = 1`)).rejects.toThrow('stands');
  await expect(attempt(`update tenders set total_weight = 31, weight_cost = 4`)).rejects.toThrow('stands');
  await expect(attempt(`insert into tender_answers (tenderer_id, part, text) values ('${tendererId}', 'cost', 'x')`)).rejects.toThrow('stands');
  await expect(attempt(`update tenderers set won_at = null`)).rejects.toThrow('stay');
});

test('a stale edit is refused, an organisation offers once, and a tender of others is not found', async () => {
  const stale = await versionNow() - 1;
  expect(await giveScores(ivar, tenderId, tendererId, { ...scoresOf(10, 10, 10, 10, 10), version: stale }, randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
  expect(await addTenderer(inger, tenderId, { name: 'Igjen', orgNumber: supplier.orgNumber }, randomUUID())).toMatchObject({ refusal: { code: 'tenderer_there' } });
  const foreign = await makeViewer('buyer');
  await expect(readTender(foreign, tenderId)).rejects.toMatchObject({ status: 404 });
  await expect(addTenderer(foreign, tenderId, { name: 'x', orgNumber: freshOrganisationNumber() }, randomUUID())).rejects.toMatchObject({ status: 404 });
});

test('PostgreSQL refuses weights that do not sum to the total, and points above 10', async () => {
  const attempt = (statement: string) => asActor(inger, 'portal_buyer', (tx) => tx.$executeRawUnsafe(statement));
  await expect(attempt(`update tenders set weight_cost = 3.1`)).rejects.toThrow('tenders_weights_sum');
  await expect(attempt(`update tender_scores set score = 10.1`)).rejects.toThrow('tender_scores_score_check');
});
