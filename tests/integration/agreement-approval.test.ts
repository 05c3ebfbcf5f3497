import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { approveForCandidate } from '~/commands/agreement/approve-for-candidate.server';
import { approveForSupplier } from '~/commands/agreement/approve-for-supplier.server';
import { approveForUnit } from '~/commands/agreement/approve-for-unit.server';
import { cancelAgreement } from '~/commands/agreement/cancel-agreement.server';
import { sendAgreement } from '~/commands/agreement/send-agreement.server';
import { writeAgreement } from '~/commands/agreement/write-agreement.server';
import { today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readAgreement } from '~/queries/agreement/read-agreement.server';
import { acceptedPlacement, agreementsNow, byCandidate, bySupplier, inForce, makeAgreement, termsOf } from '../support/agreements';
import { makeParties, moment, placementNow, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const reason = 'Sa ja i møte 3. mars; har ikke innlogging ennå.';
const refusedWith = (code: string, field?: string) => ({ ok: false, refusal: { code, field } });

/** The form of the version that is worked on, as it stands now. */
async function formNow(placementId: string) {
  const versions = await agreementsNow(placementId);
  return { placementId, version: versions.at(-1)?.version ?? 0 };
}

const asSupplier = async (viewer: Viewer, id: string, why?: string) =>
  approveForSupplier(viewer, { ...(await formNow(id)), reason: why }, randomUUID());
const asCandidate = async (viewer: Viewer, id: string) =>
  approveForCandidate(viewer, { ...(await formNow(id)), reason }, randomUUID());
const asUnit = async (viewer: Viewer, id: string) => approveForUnit(viewer, await formNow(id), randomUUID());

test('an agreement comes into force by candidate, supplier and unit, and the placement follows it', async () => {
  const { coordinator, caseworker, mentor } = parties;
  const { id } = await acceptedPlacement(parties, { mentorId: null, goal: 'try_out', daysPerWeek: 5 });
  const terms = termsOf(parties);
  expect(await writeAgreement(coordinator, { placementId: id, ...terms }, randomUUID())).toEqual({ ok: true, value: id });
  expect(await sendAgreement(coordinator, await formNow(id), randomUUID())).toMatchObject({ ok: true });
  expect(await asSupplier(coordinator, id)).toMatchObject({ ok: true });
  expect(await asCandidate(caseworker, id)).toMatchObject({ ok: true });
  expect((await placementNow(id)).goal).toBe('try_out');
  expect(await asUnit(caseworker, id)).toMatchObject({ ok: true });

  const placement = await placementNow(id);
  expect(placement).toMatchObject({ goal: 'job_here', mentorId: mentor.membershipId });
  expect([Number(placement.daysPerWeek), Number(placement.hoursPerWeek)]).toEqual([4, 24]);
  expect([placement.plannedFrom, placement.plannedTo].map((date) => date?.toISOString().slice(0, 10))).toEqual([
    terms.startsOn,
    terms.endsOn,
  ]);
  const { state, current } = await readAgreement(coordinator, id, today());
  expect(state).toBe('in_force');
  expect(current?.approvals).toMatchObject({
    candidate: { name: caseworker.name, behalfReason: reason },
    supplier: { name: coordinator.name, behalfReason: null },
    unit: { name: caseworker.name },
  });
});

describe('the order of approvals', () => {
  test.each([
    ['nobody', {}],
    ['only the supplier', () => bySupplier(parties)],
    ['only the candidate', () => byCandidate(parties)],
  ])('the unit cannot approve when %s has', async (_who, given) => {
    const { id } = await acceptedPlacement(parties);
    await makeAgreement(parties, id, { sentAt: moment, ...(typeof given === 'function' ? given() : given) });
    expect(await asUnit(parties.caseworker, id)).toMatchObject(refusedWith('not_possible_now'));
    expect((await agreementsNow(id))[0]?.unitApprovedAt).toBeNull();
  });

  test('nobody approves a draft, and nobody twice', async () => {
    const { id } = await acceptedPlacement(parties);
    await makeAgreement(parties, id);
    expect(await asSupplier(parties.coordinator, id)).toMatchObject(refusedWith('not_possible_now'));
    await sendAgreement(parties.coordinator, await formNow(id), randomUUID());
    expect(await asSupplier(parties.coordinator, id)).toMatchObject({ ok: true });
    expect(await asSupplier(parties.coordinator, id)).toMatchObject(refusedWith('not_possible_now'));
  });
});

test('the supplier never approves for the unit; who only follows approves nothing', async () => {
  const { coordinator, mentor } = parties;
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties) });
  expect(await asUnit(coordinator, id)).toMatchObject(refusedWith('not_possible_now'));
  expect(await asUnit(mentor, id)).toMatchObject(refusedWith('not_possible_now'));
  expect(await cancelAgreement(mentor, await formNow(id), randomUUID())).toMatchObject(refusedWith('not_possible_now'));
});

test('the unit says yes for the supplier only with a reason, which then stands with the approval', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment });
  expect(await asSupplier(parties.lead, id)).toMatchObject(refusedWith('required', 'reason'));
  expect(await asSupplier(parties.lead, id, 'Koordinatoren er syk; ja på telefon.')).toMatchObject({ ok: true });
  expect((await agreementsNow(id))[0]).toMatchObject({
    supplierApprovedById: parties.lead.membershipId,
    supplierBehalfReason: 'Koordinatoren er syk; ja på telefon.',
  });
});

test('a reason never holds a national identity number', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment });
  const answer = await approveForCandidate(
    parties.coordinator,
    { ...(await formNow(id)), reason: 'Født 010190 12480' },
    randomUUID(),
  );
  expect(answer).toMatchObject(refusedWith('national_identity_number', 'reason'));
});

test('an approval from a form that somebody has overtaken is told that it is stale', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment });
  const form = await formNow(id);
  expect(await asCandidate(parties.caseworker, id)).toMatchObject({ ok: true });
  expect(await approveForSupplier(parties.coordinator, form, randomUUID())).toMatchObject(refusedWith('stale'));
});

test('an approval sent twice, also at once, is one', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties) });
  const form = await formNow(id);
  const requestId = randomUUID();
  const approve = () => approveForUnit(parties.caseworker, form, requestId);
  expect(await Promise.all([approve(), approve()])).toEqual(Array(2).fill({ ok: true, value: id }));
  expect((await agreementsNow(id))[0]?.version).toBe(form.version + 1);
});

test('one who approves and one who cancels at once: exactly one wins', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties) });
  const form = await formNow(id);
  const answers = await Promise.all([
    approveForUnit(parties.caseworker, form, randomUUID()),
    cancelAgreement(parties.coordinator, form, randomUUID()),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [row] = await agreementsNow(id);
  expect(row?.unitApprovedAt === null).not.toBe(row?.cancelledAt === null);
});

test('what is in force is replaced by the next version only when the unit has approved that', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, inForce(parties));
  const changed = termsOf(parties, { version: 1, hoursPerWeek: 30 });
  expect(await writeAgreement(parties.coordinator, { placementId: id, ...changed }, randomUUID())).toMatchObject({ ok: true });
  await sendAgreement(parties.coordinator, await formNow(id), randomUUID());
  await asSupplier(parties.coordinator, id);
  await asCandidate(parties.coordinator, id);
  expect((await agreementsNow(id)).map(({ replacedAt }) => replacedAt)).toEqual([null, null]);
  const { changes, former } = await readAgreement(parties.caseworker, id, today());
  expect({ changes, former }).toEqual({ changes: [{ term: 'hoursPerWeek', before: 24, after: 30 }], former: 1 });
  expect(await asUnit(parties.caseworker, id)).toMatchObject({ ok: true });
  expect((await agreementsNow(id)).map(({ replacedAt }) => replacedAt !== null)).toEqual([true, false]);
  expect(Number((await placementNow(id)).hoursPerWeek)).toBe(30);
});

test('no agreement comes into force with a mentor whose access has ended', async () => {
  const former = await makeViewer('mentor', { organisationId: parties.supplier.id });
  const { id } = await acceptedPlacement(parties);
  const complete = { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties) };
  await makeAgreement(parties, id, { ...complete, mentorId: former.membershipId });
  await asWorker((tx) => tx.membership.update({ where: { id: former.membershipId }, data: { endedAt: moment } }));
  expect(await asUnit(parties.caseworker, id)).toMatchObject(refusedWith('agreement_mentor_left'));
});

test('a foreign supplier and a foreign unit are told that there is no such agreement', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment, ...byCandidate(parties), ...bySupplier(parties) });
  const foreignUnit = await makeViewer('caseworker');
  for (const viewer of [parties.stranger, foreignUnit, await makeViewer('nav_advisor')]) {
    expect(await statusOf(asUnit(viewer, id))).toBe(404);
    expect(await statusOf(asSupplier(viewer, id, 'ja'))).toBe(404);
    expect(await statusOf(readAgreement(viewer, id, today()))).toBe(404);
  }
});
