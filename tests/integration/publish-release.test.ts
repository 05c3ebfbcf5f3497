// The lead publishes a quarter to a buyer: once, for good, and only what was shown.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishRelease } from '~/commands/release/publish-release.server';
import { addDays, addMonths, today, toDateColumn } from '~/domain/calendar-date';
import { latestToPublish } from '~/domain/release/release-quarters';
import { quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { contractGaps } from '~/queries/release/contract-gaps.server';
import { readPreview } from '~/queries/release/read-preview.server';
import { readRelease } from '~/queries/release/read-release.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeEmployment, makeFollowUp, makePlacement, makeWageSubsidy } from '../support/facts.ts';

const QUARTER = latestToPublish(today());
const BEFORE = addDays(quarterStart(QUARTER), -1);
/** Six months after it lies in the quarter before the latest. */
const ENDED = addMonths(addDays(BEFORE, -20), -6);

let lead: Viewer;
let contract: Awaited<ReturnType<typeof makeContract>>;
let buyer: Viewer;
let people: string[];

/** A buyer's contract on which twelve were measured: six in a job, three with subsidy, three not. */
async function scene() {
  const own = await makeViewer('unit_lead');
  const bought = await makeViewer('buyer');
  const on = await makeContract({ buyerId: bought.organisationId, startsOn: '2020-01-01' });
  const ids: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    const { id } = await makeCandidate(own.organisationId);
    await makePlacement({ candidateId: id, contractId: on.id, supplierId: on.supplierId }, { startedOn: addDays(ENDED, -60), endedOn: ENDED });
    const status = index < 6 ? 'ordinary' : index < 9 ? 'subsidised' : 'not_employed';
    await makeFollowUp(id, { statusDate: addMonths(ENDED, 6), registeredOn: addMonths(ENDED, 6), status });
    ids.push(id);
  }
  return { own, bought, on, ids };
}

beforeAll(async () => {
  const made = await scene();
  [lead, buyer, contract, people] = [made.own, made.bought, made.on, made.ids];
});

const preview = (viewer = lead, buyerId = buyer.organisationId, quarter = QUARTER) => readPreview(viewer, buyerId, quarter, today());
const publish = async (given: { digest?: string; reason?: string; gapsReason?: string } = {}, requestId: string = randomUUID(), quarter = QUARTER) =>
  publishRelease(lead, buyer.organisationId, quarter, { digest: (await preview(lead, buyer.organisationId, quarter)).digest, ...given }, requestId);

describe('publishing', () => {
  test('is refused where something changed after it was shown, and stores nothing', async () => {
    const { digest } = await preview();
    await makeFollowUp(people[0] ?? '', { statusDate: addMonths(ENDED, 6), registeredOn: today(), status: 'subsidised' });
    expect(await publish({ digest })).toMatchObject({ ok: false, refusal: { code: 'release_changed' } });
    expect(await asWorker((tx) => tx.release.count({ where: { buyerId: buyer.organisationId } }))).toBe(0);
  });

  test('waits as a task for the lead until it is done', async () => {
    const { tasks } = await listTasks(lead, today());
    expect(tasks.filter(({ kind }) => kind === 'publish_release').map(({ path }) => path)).toContainEqual(expect.stringContaining(buyer.organisationId));
  });

  test('shows the buyer exactly what the lead was shown, and a double click publishes once', async () => {
    const shown = await preview();
    const requestId = randomUUID();
    const [first, second] = await Promise.all([publish({ digest: shown.digest }, requestId), publish({ digest: shown.digest }, requestId)]);
    expect(first.ok && second.ok && first.value === second.value, JSON.stringify([first, second])).toBe(true);
    const release = await readRelease(buyer, first.ok ? first.value : '');
    expect(release.rows.map(({ told: _told, ...row }) => row)).toEqual(shown.rows.map(({ told: _told, ...row }) => row));
    expect(release).toMatchObject({ revision: 1, gaps: null, mayRevise: false, publisher: expect.stringContaining(lead.name) as string });
    const { tasks } = await listTasks(lead, today());
    expect(tasks.filter(({ path }) => path.includes(buyer.organisationId))).toEqual([]);
  });

  test('again needs a reason, makes a new edition, and leaves the old one readable', async () => {
    expect(await publish()).toMatchObject({ ok: false, refusal: { code: 'release_reason', field: 'reason' } });
    const published = await publish({ reason: 'En sluttdato var feil.' });
    const release = await readRelease(buyer, published.ok ? published.value : '');
    expect(release).toMatchObject({ revision: 2, reason: 'En sluttdato var feil.' });
    expect(release.revisions.map(({ revision }) => revision)).toEqual([2, 1]);
    for (const { id } of release.revisions) await expect(readRelease(buyer, id)).resolves.toBeDefined();
  });

  test('one follow-up that is put right moves no result, in a new edition of the quarter', async () => {
    const results = async () => (await preview()).rows.map(({ figures }) => figures.results);
    const before = await results();
    await makeFollowUp(people[1] ?? '', { statusDate: addMonths(ENDED, 6), registeredOn: today(), status: 'not_employed' });
    expect(await results()).toEqual(before);
    expect((await publish({ reason: 'Ett resultat var feil.' })).ok).toBe(true);
    expect(await results()).toEqual(before);
  });

  test('an older quarter that was passed by, one that is not over and another unit’s buyer are not there to publish', async () => {
    for (const quarter of [BEFORE, addDays(QUARTER, 1)]) await expect(preview(lead, buyer.organisationId, quarter)).rejects.toMatchObject({ status: 404 });
    await expect(preview(await makeViewer('unit_lead'))).rejects.toMatchObject({ status: 404 });
    for (const role of ['caseworker', 'nav_advisor', 'buyer', 'admin'] as const) {
      const viewer = await makeViewer(role, role === 'buyer' ? buyer.organisationId : undefined);
      await expect(preview(viewer), role).rejects.toMatchObject({ status: 404 });
      const values = { digest: '0'.repeat(64) };
      await expect(publishRelease(viewer, buyer.organisationId, QUARTER, values, randomUUID()), role).rejects.toMatchObject({ status: 404 });
    }
  });

  test('gaps need a reason, which the unit reads and the buyer does not', async () => {
    const { own, bought, on } = await scene();
    const { id: candidateId } = await makeCandidate(own.organisationId);
    const { id: placementId } = await makePlacement(
      { candidateId, contractId: on.id, supplierId: on.supplierId },
      { startedOn: addDays(QUARTER, -90), plannedTo: addDays(QUARTER, -10) },
    );
    await asWorker((tx) => tx.proposal.create({ data: { placementId, kind: 'extend', endsOn: toDateColumn(addDays(today(), 60)), reason: 'Mer tid.' } }));
    const { gaps, digest } = await readPreview(own, bought.organisationId, QUARTER, today());
    expect(gaps).toMatchObject([{ counts: { open_proposals: 1, past_planned_end: 1, results_unanswered: 0, subsidies_outside: 0 } }]);
    const send = (values: object) => publishRelease(own, bought.organisationId, QUARTER, { digest, ...values }, randomUUID());
    expect(await send({})).toMatchObject({ ok: false, refusal: { code: 'release_gaps_reason', field: 'gapsReason' } });
    const published = await send({ gapsReason: 'Vi venter på svar.' });
    const id = published.ok ? published.value : '';
    expect((await readRelease(own, id)).gaps).toMatchObject({ reason: 'Vi venter på svar.' });
    expect((await readRelease(bought, id)).gaps).toBeNull();
  });

  test('the hash of the exact figures is the unit’s, and in no answer to the buyer, nor open to its connection', async () => {
    const releases = await asWorker((tx) => tx.release.findMany({ where: { buyerId: buyer.organisationId }, select: { id: true } }));
    const id = releases[0]?.id ?? '';
    expect((await readRelease(lead, id)).exactHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await readRelease(buyer, id)).exactHash).toBeNull();
    await expect(asActor(buyer, 'portal_buyer', (tx) => tx.release.findMany({ select: { exactHash: true } }))).rejects.toThrow('permission denied');
  });
});

test('a measured result without a follow-up and a subsidy outside its job are found', async () => {
  const { own, on } = await scene();
  const { id: candidateId } = await makeCandidate(own.organisationId);
  await makePlacement({ candidateId, contractId: on.id, supplierId: on.supplierId }, { startedOn: addDays(ENDED, -60), endedOn: ENDED });
  const job = await makeEmployment(candidateId, { startedOn: addDays(ENDED, 1) });
  const subsidy = await makeWageSubsidy(job.id, addDays(ENDED, 10), addDays(ENDED, 20));
  const counts = await asWorker(async (tx) => {
    // The database refuses it at the end of a transaction, so it is looked at before.
    await tx.$executeRaw`set constraints all deferred`;
    await tx.wageSubsidy.update({ where: { id: subsidy.id }, data: { startsOn: toDateColumn(addDays(ENDED, -10)) } });
    const found = await contractGaps(tx, on.id, QUARTER, 1);
    await tx.wageSubsidy.update({ where: { id: subsidy.id }, data: { startsOn: toDateColumn(addDays(ENDED, 10)) } });
    return found;
  });
  expect(counts).toEqual({ open_proposals: 0, past_planned_end: 0, results_unanswered: 1, subsidies_outside: 1 });
});

test('nothing of a release can be added to or changed afterwards, by anybody', async () => {
  const releases = await asWorker((tx) => tx.release.findMany({ where: { buyerId: buyer.organisationId }, select: { id: true } }));
  const id = releases[0]?.id ?? '';
  const claims = [
    `update releases set reason = 'x' where id = '${id}'`,
    `delete from releases where id = '${id}'`,
    `update release_figures set figures = '{}' where release_id = '${id}'`,
    `insert into release_figures (release_id, contract_id, figures) values ('${id}', '${(await makeContract()).id}', '{}')`,
    `insert into release_units (release_id, contract_id, horizon, unit_key, person_key, outcome)
       values ('${id}', '${contract.id}', 6, sha256('a'), sha256('b'), 'other')`,
    `insert into release_trainings (release_id, contract_id, people) values ('${id}', '${contract.id}', 9)`,
    `delete from release_units where release_id = '${id}'`,
  ];
  for (const claim of claims) {
    await expect(asActor(lead, 'portal_app', (tx) => tx.$executeRawUnsafe(claim)), claim).rejects.toThrow(/permission denied|row-level security/);
  }
});
