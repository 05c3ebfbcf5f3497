import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { commentOnCommitment } from '~/commands/commitment/comment-on-commitment.server';
import { commitmentRules, type CommitmentKind } from '~/domain/commitment/commitment-kinds';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { countAchievement, readAchievement } from '~/queries/achievement/read-achievement.server';
import { makeViewer } from '../support/as-viewer.ts';
import { makeCandidate, makeContract, makeEmployment, makeOrganisation, makePlacement } from '../support/facts.ts';
import { tellBuyer } from '../support/told-figures.ts';

const ON = '2026-11-20';

/** A contract of four years from 2025, with promises of its supplier. */
async function promised(buyer: Viewer, numbers: Partial<Record<Exclude<CommitmentKind, 'own'>, number>>) {
  const contract = await makeContract({ buyerId: buyer.organisationId, startsOn: '2025-01-01', endsOn: '2028-12-31' });
  const { id: contractId, supplierId } = contract;
  const ids = await asWorker(async (tx) => {
    const made: Partial<Record<CommitmentKind, string>> = {};
    for (const [kind, value] of Object.entries(numbers) as [Exclude<CommitmentKind, 'own'>, number][]) {
      const { part, direction, basis } = commitmentRules[kind];
      const { id } = await tx.commitment.create({
        data: { contractId, supplierId, kind, value, part, direction, basis, changes: { create: { version: 1, value } } },
      });
      made[kind] = id;
    }
    return made;
  });
  return { contractId, supplierId, ids };
}

async function stands(viewer: Viewer, contractId: string) {
  const page = await readAchievement(viewer, contractId, ON);
  const all = page.suppliers.flatMap(({ commitments }) => commitments);
  return Object.fromEntries(all.map((one) => [one.kind, one]));
}

/** People with a placement in the first half of 2025, of whom so many are in a job from then on. */
async function practised({ contractId, supplierId }: { contractId: string; supplierId: string }, people: number, employed: number) {
  const unit = await makeOrganisation('refugee_unit');
  for (let index = 0; index < people; index += 1) {
    const { id: candidateId } = await makeCandidate(unit.id, {});
    await makePlacement({ candidateId, contractId, supplierId }, { startedOn: '2025-02-03', endedOn: '2025-06-30' });
    if (index < employed) await makeEmployment(candidateId, { startedOn: '2025-07-01' });
  }
}

test('a buyer sees what was published last and nothing else, whatever has happened since', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await promised(buyer, { places_per_year: 4, people_hired: 8, ordinary_6: 50, in_job_6: 50, ordinary_12: 50, days_to_ordinary_job: 200, training_weeks: 10 });
  const { contractId, supplierId } = contract;
  await practised(contract, 7, 7);
  expect(await countAchievement(buyer, contractId, ON)).toMatchObject({ awaits_release: 5, never_published: 1, in_report: 1, behind: 0 });

  const band = { form: 'band', measuredBy: '2026-06-30', cohort: 12, inJob: 'from_50_to_75', ordinary: 'under_25', subsidised: 'from_50_to_75' } as const;
  await tellBuyer(buyer.organisationId, '2026-06-30', [{ contractId, supplierId, volume: { started: 2, hired: 1 } }]);
  await tellBuyer(buyer.organisationId, '2026-09-30', [{ contractId, supplierId, volume: { started: 7, hired: 2 }, results: { '6': band } }]);
  const page = await stands(buyer, contractId);
  // A year and 273 of 365 days of four places; 638 of 1461 days of eight hires.
  expect(page.places_per_year).toMatchObject({ state: 'on_track', expected: 6, inAll: 16, reached: { count: 7, on: '2026-09-30' } });
  expect(page.people_hired).toMatchObject({ state: 'behind', expected: 3, reached: { count: 2 } });
  expect(page.ordinary_6).toMatchObject({ state: 'behind', reached: { from: 0, to: 2, of: 12, band: 'under_25' } });
  expect(page.in_job_6).toMatchObject({ state: 'on_track', reached: { from: 6, to: 9, of: 12 } });
  expect(page.ordinary_12?.state).toBe('too_few');
  expect(page.days_to_ordinary_job?.state).toBe('never_published');
  expect(page.training_weeks?.state).toBe('in_report');
});

test('the unit and NAV see exact figures and what the buyer is told, the supplier its exact figures alone', async () => {
  const buyer = await makeViewer('buyer');
  const contract = await promised(buyer, { places_per_year: 4, ordinary_6: 50, days_to_ordinary_job: 200 });
  await practised(contract, 4, 1);
  const { contractId, supplierId } = contract;
  await tellBuyer(buyer.organisationId, '2026-09-30', [{ contractId, supplierId, volume: { started: 4 } }]);
  for (const role of ['unit_lead', 'caseworker', 'nav_advisor'] as const) {
    const page = await stands(await makeViewer(role), contractId);
    expect(page.places_per_year).toMatchObject({ state: 'behind', buyerSees: 'behind', reached: { count: 4, on: ON }, expected: 7 });
    expect(page.ordinary_6).toMatchObject({ state: 'behind', buyerSees: 'too_few', reached: { from: 1, to: 1, of: 4 } });
    expect(page.days_to_ordinary_job).toMatchObject({ buyerSees: 'never_published', reached: { form: 'days' } });
  }
  const own = await stands(await makeViewer('coordinator', supplierId), contractId);
  expect(own.ordinary_6).toMatchObject({ state: 'behind', buyerSees: null, reached: { from: 1, of: 4 } });
});

test('another buyer and a supplier that is not on the contract find nothing', async () => {
  const { contractId } = await promised(await makeViewer('buyer'), { people_hired: 8 });
  for (const role of ['buyer', 'coordinator'] as const) {
    await expect(readAchievement(await makeViewer(role), contractId, ON)).rejects.toMatchObject({ status: 404 });
  }
});

test('each side comments for itself, all who see the promise read it, and nothing of it is written over', async () => {
  const buyer = await makeViewer('buyer');
  const { contractId, supplierId, ids } = await promised(buyer, { people_hired: 8 });
  const id = ids.people_hired!;
  const [coordinator, lead] = [await makeViewer('coordinator', supplierId), await makeViewer('unit_lead')];
  const say = (viewer: Viewer, text: string, requestId = randomUUID()) => commentOnCommitment(viewer, contractId, id, { text }, requestId);
  const once = randomUUID();
  await say(coordinator, 'To starter i januar.', once);
  await say(coordinator, 'To starter i januar.', once);
  await say(buyer, 'Vi ser på det i mars.');
  await expect(say(lead, 'Nei.')).rejects.toMatchObject({ status: 404 });
  await expect(say(await makeViewer('buyer'), 'Nei.')).rejects.toMatchObject({ status: 404 });
  for (const viewer of [buyer, coordinator, lead]) {
    expect((await stands(viewer, contractId)).people_hired?.comments).toMatchObject([
      { side: 'buyer', text: 'Vi ser på det i mars.', by: buyer.name },
      { side: 'supplier', text: 'To starter i januar.', by: coordinator.name },
    ]);
  }
});

test('PostgreSQL lets nobody speak for the other side, sign for another, or change what was said', async () => {
  const buyer = await makeViewer('buyer');
  const { supplierId, ids } = await promised(buyer, { people_hired: 8 });
  const coordinator = await makeViewer('coordinator', supplierId);
  const attempt = (viewer: Viewer, statement: string) => asActor(viewer, viewer.connection, (tx) => tx.$executeRawUnsafe(statement));
  const line = (side: string, by: string) =>
    `insert into commitment_comments (commitment_id, side, text, written_by, written_by_name) values ('${ids.people_hired}', '${side}', 'x', '${by}', 'x')`;
  await expect(attempt(buyer, line('supplier', buyer.membershipId))).rejects.toThrow('row-level security');
  await expect(attempt(coordinator, line('buyer', coordinator.membershipId))).rejects.toThrow('row-level security');
  await expect(attempt(buyer, line('buyer', coordinator.membershipId))).rejects.toThrow('row-level security');
  await expect(attempt(await makeViewer('coordinator'), line('supplier', coordinator.membershipId))).rejects.toThrow('row-level security');
  await attempt(coordinator, line('supplier', coordinator.membershipId));
  for (const viewer of [buyer, coordinator]) {
    await expect(attempt(viewer, `update commitment_comments set text = 'y'`)).rejects.toThrow('permission denied');
    await expect(attempt(viewer, 'delete from commitment_comments')).rejects.toThrow('permission denied');
  }
});
