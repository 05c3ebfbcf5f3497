import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { cancelAgreement } from '~/commands/agreement/cancel-agreement.server';
import { editAgreement } from '~/commands/agreement/edit-agreement.server';
import { sendAgreement } from '~/commands/agreement/send-agreement.server';
import { writeAgreement } from '~/commands/agreement/write-agreement.server';
import type { AgreementValues } from '~/domain/agreement-values';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { readAgreementForm } from '~/queries/agreement/read-agreement-form.server';
import { readAgreementVersion } from '~/queries/agreement/read-agreement-version.server';
import { readAgreement } from '~/queries/agreement/read-agreement.server';
import { acceptedPlacement, agreementsNow, inForce, makeAgreement, termsOf } from '../support/agreements';
import { makePlacement } from '../support/facts';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const refusedWith = (code: string, field?: string) => ({ ok: false, refusal: { code, field } });
const write = (viewer: Viewer, placementId: string, given: Partial<AgreementValues> = {}, requestId = randomUUID()) =>
  writeAgreement(viewer, { placementId, ...termsOf(parties, given) }, requestId);
const weeksAgo = (weeks: number) => new Date(`${addDays(today(), -weeks * 7)}T08:00:00Z`);

describe('writing', () => {
  test('the form is filled from the accepted request', async () => {
    const plannedTo = addMonths(today(), 4);
    const { id, plannedFrom } = await acceptedPlacement(parties, { plannedTo, goal: 'certificate', daysPerWeek: 3, hoursPerWeek: 18 });
    const { terms, version, mentors } = await readAgreementForm(parties.coordinator, id, 'write', today());
    expect(version).toBe(0);
    expect(terms).toEqual({
      goal: 'certificate',
      startsOn: plannedFrom?.toISOString().slice(0, 10),
      endsOn: plannedTo,
      daysPerWeek: 3,
      hoursPerWeek: 18,
      mentorId: parties.mentor.membershipId,
    });
    expect(mentors).toEqual([{ value: parties.mentor.membershipId, label: parties.mentor.name }]);
  });

  test('sent twice, also at once, makes one draft', async () => {
    const { id } = await acceptedPlacement(parties);
    const requestId = randomUUID();
    const again = () => write(parties.coordinator, id, {}, requestId);
    expect(await Promise.all([again(), again()])).toEqual(Array(2).fill({ ok: true, value: id }));
    expect(await agreementsNow(id)).toHaveLength(1);
  });

  test('two who write at once make one draft, and the other is told', async () => {
    const { id } = await acceptedPlacement(parties);
    const answers = await Promise.all([write(parties.coordinator, id), write(parties.caseworker, id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'agreement_exists' } });
    expect(await agreementsNow(id)).toHaveLength(1);
  });

  test('is for placements that are accepted and not ended', async () => {
    const request = await placeCandidate(parties);
    const ended = await placeCandidate(parties, { acceptedAt: moment, startedOn: '2026-01-05', endedOn: addDays(today(), -3) });
    for (const { id } of [request, ended]) {
      const answer = write(parties.caseworker, id);
      expect(await answer).toMatchObject(refusedWith('not_possible_now'));
    }
  });

  test('is the parties’, and a foreign placement does not exist', async () => {
    const { id } = await acceptedPlacement(parties);
    expect(await write(parties.mentor, id)).toMatchObject(refusedWith('not_possible_now'));
    for (const viewer of [parties.stranger, await makeViewer('caseworker'), await makeViewer('admin')]) {
      expect(await statusOf(write(viewer, id))).toBe(404);
    }
    expect(await agreementsNow(id)).toEqual([]);
  });

  test('takes no mentor of another supplier, and of the unit none whom the supplier has not named', async () => {
    const { id } = await acceptedPlacement(parties, { mentorId: null });
    const foreign = await makeViewer('mentor');
    const refused = refusedWith('mentor_not_available', 'mentorId');
    expect(await write(parties.coordinator, id, { mentorId: foreign.membershipId })).toMatchObject(refused);
    expect(await write(parties.caseworker, id)).toMatchObject(refused);
  });

  test('begins in the contract’s time', async () => {
    const { id } = await acceptedPlacement(parties);
    const early = { startsOn: '2023-12-31', endsOn: '2024-06-30' } as const;
    expect(await write(parties.coordinator, id, early)).toMatchObject(refusedWith('before_contract', 'startsOn'));
  });

  test('never holds a national identity number', async () => {
    const { id } = await acceptedPlacement(parties);
    const answer = await write(parties.coordinator, id, { tasks: 'Renhold for 010190 12480' });
    expect(answer).toMatchObject(refusedWith('national_identity_number', 'tasks'));
  });
});

describe('the length of a practice', () => {
  test('counts unbroken practice with the same supplier before it: warned beyond 12 months, stopped beyond 18', async () => {
    const { caseworker, supplier, contract } = parties;
    const startedOn = addMonths(today(), -10);
    const { id, candidateId } = await acceptedPlacement(parties, { startedOn: today(), plannedFrom: today() });
    const both = { candidateId, contractId: contract.id, supplierId: supplier.id };
    await makePlacement(both, { acceptedAt: moment, startedOn, endedOn: addDays(today(), -1) });
    const tooLong = await write(caseworker, id, { startsOn: today(), endsOn: addMonths(today(), 8) });
    expect(tooLong).toMatchObject(refusedWith('unbroken_practice_too_long', 'endsOn'));
    const long = await write(caseworker, id, { startsOn: today(), endsOn: addMonths(today(), 6) });
    expect(long).toMatchObject({ ok: true });
    expect((await readAgreement(caseworker, id, today())).longSince).toBe(startedOn);
  });
});

describe('a draft', () => {
  test('can be edited until it is sent, and never from a form that is overtaken', async () => {
    const { id } = await acceptedPlacement(parties);
    await write(parties.coordinator, id);
    const edit = (version: number, tasks: string) =>
      editAgreement(parties.caseworker, { placementId: id, ...termsOf(parties, { version, tasks }) }, randomUUID());
    expect(await edit(1, 'Hovedrenhold')).toMatchObject({ ok: true });
    expect(await edit(1, 'Noe annet')).toMatchObject(refusedWith('stale'));
    expect(await sendAgreement(parties.coordinator, { placementId: id, version: 2 }, randomUUID())).toMatchObject({ ok: true });
    expect(await edit(3, 'Noe annet')).toMatchObject(refusedWith('not_possible_now'));
    expect((await agreementsNow(id))[0]?.tasks).toBe('Hovedrenhold');
  });

  test('that is cancelled stays, and the next one begins with its words', async () => {
    const { id } = await acceptedPlacement(parties);
    await write(parties.coordinator, id, { tasks: 'Vinduer' });
    expect(await cancelAgreement(parties.coordinator, { placementId: id, version: 1 }, randomUUID())).toMatchObject({ ok: true });
    const { terms, version } = await readAgreementForm(parties.coordinator, id, 'write', today());
    expect([terms.tasks, version]).toEqual(['Vinduer', 1]);
    expect(await write(parties.coordinator, id, { version: 1 })).toMatchObject({ ok: true });
    expect((await readAgreementVersion(parties.mentor, id, 1, today())).agreement.state).toBe('cancelled');
  });

  test('that nobody touched for 10 weeks is warned of, and after 12 it has expired and can be written anew', async () => {
    const { id } = await acceptedPlacement(parties);
    await makeAgreement(parties, id, { sentAt: weeksAgo(13), touchedAt: weeksAgo(11) });
    const warned = await readAgreement(parties.coordinator, id, today());
    expect([warned.state, warned.expiresOn]).toEqual(['waiting_for_both', addDays(today(), 7)]);
    const later = addDays(today(), 7);
    expect((await readAgreement(parties.coordinator, id, later)).state).toBe('expired');

    const { id: old } = await acceptedPlacement(parties);
    await makeAgreement(parties, old, { touchedAt: weeksAgo(12) });
    expect((await readAgreement(parties.coordinator, old, today())).allowedActions).toEqual(['write']);
    expect(await write(parties.coordinator, old, { version: 1 })).toMatchObject({ ok: true });
    const states = (await agreementsNow(old)).map(({ number, cancelledAt }) => [number, cancelledAt !== null]);
    expect(states).toEqual([[1, true], [2, false]]);
  });
});

test('a placement that a proposal has changed shows where it no longer is what was agreed', async () => {
  const { id } = await acceptedPlacement(parties, { hoursPerWeek: 30 });
  await makeAgreement(parties, id, inForce(parties));
  const { drift } = await readAgreement(parties.caseworker, id, today());
  expect(drift).toEqual([{ term: 'hoursPerWeek', before: 24, after: 30 }]);
  const { terms, changing } = await readAgreementForm(parties.caseworker, id, 'write', today());
  expect([terms.hoursPerWeek, changing]).toEqual([30, 1]);
});

test('the mentor reads the agreement of an own candidate, and may do nothing with it', async () => {
  const { id } = await acceptedPlacement(parties);
  await makeAgreement(parties, id, { sentAt: moment });
  const read = await readAgreement(parties.mentor, id, today());
  expect([read.state, read.allowedActions, read.backTo]).toEqual(['waiting_for_both', [], '/']);
  const other = await makeViewer('mentor', { organisationId: parties.supplier.id });
  expect(await statusOf(readAgreement(other, id, today()))).toBe(404);
});

test('a supplier loses sight of the agreement 40 days after the end', async () => {
  const facts = { startedOn: '2025-01-06', acceptedAt: moment } as const;
  const open = await acceptedPlacement(parties, { ...facts, endedOn: addDays(today(), -40) });
  const shut = await acceptedPlacement(parties, { ...facts, endedOn: addDays(today(), -41) });
  for (const { id } of [open, shut]) await makeAgreement(parties, id, inForce(parties));
  expect((await readAgreement(parties.coordinator, open.id, today())).state).toBe('in_force');
  expect(await statusOf(readAgreement(parties.coordinator, shut.id, today()))).toBe(404);
  expect((await readAgreement(parties.caseworker, shut.id, today())).state).toBe('in_force');
});
